using System.Globalization;
using ConsulateSite.USync.Upgrades.Values;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>Reads the values of a node of the site.</summary>
internal sealed class NodeValues(ValueUpgrade upgrade)
{
    private static readonly string?[] Invariant = [null];

    /// <summary>A stored value as text, the same on every machine.</summary>
    public static string ToText(object? stored) => stored switch
    {
        null => string.Empty,
        string text => text,
        bool flag => flag ? "1" : "0",
        DateTime date => date.ToString("s", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => stored.ToString() ?? string.Empty,
    };

    /// <summary>A stored value as it is compared.</summary>
    public static string Canonical(object? stored, NodeProperty property, ValueUpgrade upgrade)
    {
        string text = ToText(stored);
        return stored is string ? upgrade.ToCanonical(property.EditorAlias, text) : text;
    }

    /// <summary>
    /// The values of a node; a property without one has an empty value in every culture of the node, so that a file can
    /// say that it is empty.
    /// </summary>
    public IReadOnlyList<NodeValue> Of(IContentBase node, NodeType type)
    {
        List<NodeValue> values = [];
        foreach (NodeProperty property in type.Properties)
        {
            if (!node.Properties.TryGetValue(property.Alias, out IProperty? stored))
            {
                continue;
            }

            List<NodeValue> own = stored.Values
                .Where(value => value.Culture is not null == property.Varies)
                .Select(value => ValueOf(property, value.Culture, value.Segment, value.EditedValue))
                .ToList();
            IEnumerable<string?> cultures = property.Varies ? node.AvailableCultures : Invariant.AsEnumerable();
            own.AddRange(cultures
                .Where(culture => !own.Exists(value => value.Segment is null && string.Equals(value.Culture, culture, StringComparison.OrdinalIgnoreCase)))
                .Select(culture => new NodeValue(property.Alias, culture, null, string.Empty)));
            values.AddRange(own.OrderBy(value => value.Culture, StringComparer.Ordinal).ThenBy(value => value.Segment, StringComparer.Ordinal));
        }

        return values;
    }

    private NodeValue ValueOf(NodeProperty property, string? culture, string? segment, object? stored) =>
        new(property.Alias, culture, segment, stored is string text ? ValueUpgrade.ToReadable(property.EditorAlias, text) : ToText(stored))
        {
            Stored = stored,
            Canonical = Canonical(stored, property, upgrade),
        };
}
