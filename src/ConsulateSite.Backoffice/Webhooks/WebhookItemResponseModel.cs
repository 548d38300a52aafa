using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Webhooks;

internal sealed record WebhookItemResponseModel(
    bool Enabled, string Name, string Events, string Url, string Types, Guid Id, IReadOnlyList<FlagModel> Flags);
