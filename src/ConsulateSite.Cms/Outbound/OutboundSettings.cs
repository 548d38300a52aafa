namespace ConsulateSite.Cms.Outbound;

/// <summary>Settings below <c>ConsulateSite:Outbound</c>: what the site may ask of other servers.</summary>
public sealed class OutboundSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "ConsulateSite:Outbound";

    /// <summary>
    /// Whether requests may go to this computer and its own network, and without TLS. Otherwise somebody who may enter an address could make
    /// the site ask servers that only it can reach.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }
}
