using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>A link as it is stored: to an item of the site by its UDI, or to an address.</summary>
internal sealed record StoredLink
{
    public string? Name { get; init; }

    public string? Target { get; init; }

    public GuidUdi? Udi { get; init; }

    public string? Url { get; init; }

    /// <summary>What follows the address: a query, a fragment or both.</summary>
    public string? QueryString { get; init; }

    /// <summary>The culture of the linked page; null for the reader's.</summary>
    public string? Culture { get; init; }
}
