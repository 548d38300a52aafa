namespace ConsulateSite.Cms.Webhooks;

/// <summary>What webhooks may be.</summary>
public interface IWebhookRules
{
    /// <summary>Whether news may be sent to an address: one on the internet, with TLS, unless the settings allow the own network.</summary>
    /// <param name="address">The address as somebody has entered it.</param>
    bool AcceptsAddress(string address);

    /// <summary>Whether a header can be sent.</summary>
    /// <param name="name">A token of letters, digits and hyphens that does not belong to the transport.</param>
    /// <param name="value">A line of text.</param>
    bool AcceptsHeader(string name, string value);
}
