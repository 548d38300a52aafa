using System.Xml.Linq;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>One value of one property.</summary>
/// <param name="Alias">The alias of the property.</param>
/// <param name="Culture">The culture, or null for an invariant value.</param>
/// <param name="Segment">The segment, or null.</param>
/// <param name="Text">The value as text; empty for none.</param>
internal sealed record NodeValue(string Alias, string? Culture, string? Segment, string Text)
{
    /// <summary>The value as the site stores it; null for none. Set once the type is known.</summary>
    public object? Stored { get; init; }

    /// <summary>The value as it is compared. Set once the type is known.</summary>
    public string Canonical { get; init; } = Text;

    /// <summary>The element it was read from, for messages.</summary>
    public XElement? Source { get; init; }

    /// <summary>How the value is called in reports, such as <c>summary[ar]</c>.</summary>
    public string Path => (Culture, Segment) switch
    {
        (null, null) => Alias,
        (_, null) => $"{Alias}[{Culture.ToLowerInvariant()}]",
        _ => $"{Alias}[{Culture?.ToLowerInvariant()},{Segment}]",
    };
}
