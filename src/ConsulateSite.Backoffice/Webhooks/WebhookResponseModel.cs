namespace ConsulateSite.Backoffice.Webhooks;

internal sealed record WebhookResponseModel(
    Guid Id,
    IReadOnlyList<WebhookEventModel> Events,
    bool Enabled,
    string? Name,
    string? Description,
    string Url,
    IReadOnlyList<Guid> ContentTypeKeys,
    IDictionary<string, string> Headers);
