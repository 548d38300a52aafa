namespace ConsulateSite.Backoffice.Webhooks;

/// <summary>What somebody enters about a webhook.</summary>
internal interface IWebhookModel
{
    /// <summary>The aliases of the events.</summary>
    IReadOnlyList<string> Events { get; }

    bool Enabled { get; }

    string? Name { get; }

    string? Description { get; }

    /// <summary>Where news is sent to.</summary>
    string Url { get; }

    /// <summary>The types of content that matter; none means all.</summary>
    IReadOnlyList<Guid> ContentTypeKeys { get; }

    IDictionary<string, string> Headers { get; }
}
