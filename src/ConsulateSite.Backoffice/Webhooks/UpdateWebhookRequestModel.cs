namespace ConsulateSite.Backoffice.Webhooks;

/// <summary>A webhook as it is changed.</summary>
internal sealed record UpdateWebhookRequestModel(
    IReadOnlyList<string> Events,
    bool Enabled,
    string? Name,
    string? Description,
    string Url,
    IReadOnlyList<Guid> ContentTypeKeys,
    IDictionary<string, string> Headers) : IWebhookModel;
