namespace ConsulateSite.Backoffice.Webhooks;

/// <summary>A webhook as it is created.</summary>
internal sealed record CreateWebhookRequestModel(
    Guid? Id,
    IReadOnlyList<string> Events,
    bool Enabled,
    string? Name,
    string? Description,
    string Url,
    IReadOnlyList<Guid> ContentTypeKeys,
    IDictionary<string, string> Headers) : IWebhookModel;
