using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>What values need to know about the type of their node.</summary>
internal sealed class NodeType(IContentTypeComposition type)
{
    private readonly Dictionary<string, NodeProperty> _properties = type.CompositionPropertyTypes
        .DistinctBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            property => property.Alias,
            property => new NodeProperty(
                property.Alias,
                property.PropertyEditorAlias,
                property.ValueStorageType,
                type.VariesByCulture() && property.VariesByCulture(),
                type.VariesBySegment() && property.VariesBySegment()),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>The type itself.</summary>
    public IContentTypeComposition Type { get; } = type;

    /// <summary>Whether its nodes vary by culture.</summary>
    public bool Varies { get; } = type.VariesByCulture();

    /// <summary>Its properties, with those of its compositions, by alias.</summary>
    public IEnumerable<NodeProperty> Properties => _properties.Values.OrderBy(property => property.Alias, StringComparer.Ordinal);

    /// <summary>A property, or null.</summary>
    public NodeProperty? Property(string alias) => _properties.GetValueOrDefault(alias);
}

/// <summary>What values need to know about their property.</summary>
/// <param name="Alias">The alias.</param>
/// <param name="EditorAlias">The alias of the editor.</param>
/// <param name="Storage">How values are stored.</param>
/// <param name="Varies">Whether values vary by culture.</param>
/// <param name="VariesBySegment">Whether values vary by segment.</param>
internal sealed record NodeProperty(string Alias, string EditorAlias, ValueStorageType Storage, bool Varies, bool VariesBySegment)
{
    /// <summary>Turns text into what the site stores; nothing for an empty text.</summary>
    /// <exception cref="USyncFormatException">The text is not of the kind that is stored.</exception>
    public object? Parse(NodeValue value, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return Storage switch
        {
            ValueStorageType.Integer => ParseInteger(value, text.Trim()),
            ValueStorageType.Decimal => decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out decimal number)
                ? number
                : throw Refuse(value, "a number"),
            ValueStorageType.Date => DateTime.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind, out DateTime date)
                ? date
                : throw Refuse(value, "a date"),
            _ => text,
        };
    }

    private static int ParseInteger(NodeValue value, string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number
        : bool.TryParse(text, out bool flag) ? (flag ? 1 : 0)
        : throw Refuse(value, "a whole number");

    private static USyncFormatException Refuse(NodeValue value, string expected)
    {
        string reason = $"The value of {value.Path} is not {expected}.";
        return value.Source?.Error(reason) ?? new USyncFormatException(reason);
    }
}
