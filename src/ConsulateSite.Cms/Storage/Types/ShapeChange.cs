using ConsulateSite.Cms.Storage.Content;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>The way from what a type was to what it is, for the content that was written before.</summary>
/// <param name="before">What the type was.</param>
/// <param name="after">What the type is.</param>
/// <param name="defaultCulture">Names the culture whose values become the invariant ones, or the other way round.</param>
internal sealed class ShapeChange(ContentShape before, ContentShape after, Func<string> defaultCulture)
{
    // Values that a property has no place for any more are kept beside it, so that switching back brings them back.
    // No alias contains the character.
    private const string SetAside = "~";

    private readonly Dictionary<string, ContentShape.Property> _beforeByAlias =
        before.Properties.Values.DistinctBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(property => property.Alias, StringComparer.OrdinalIgnoreCase);

    public string DefaultCulture => defaultCulture();

    public bool GainsCulture => after.ByCulture && !before.ByCulture;

    public bool LosesCulture => before.ByCulture && !after.ByCulture;

    /// <summary>Whether stored values have to be touched: a property is gone, has another alias or varies differently.</summary>
    public bool ChangesValues => before.Properties.Values.Any(was => after.Properties.GetValueOrDefault(was.Id) != was);

    /// <summary>Whether the state of content, per culture, has to be worked out anew.</summary>
    public bool ChangesVariation => GainsCulture || LosesCulture || before.Properties.Values.Any(
        was => after.Properties.TryGetValue(was.Id, out ContentShape.Property? now) && now.ByCulture != was.ByCulture);

    /// <summary>The identifiers of the properties that are gone.</summary>
    public int[] RemovedProperties => [.. before.Properties.Keys.Where(id => !after.Properties.ContainsKey(id))];

    /// <summary>Whether an entry of stored values is not the property's own, but what the property has no place for.</summary>
    public static bool IsSetAside(string alias) => alias.EndsWith(SetAside, StringComparison.Ordinal);

    /// <summary>Gives the values under the new type from those under the old one.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<StoredValue>>> Apply(Dictionary<string, IReadOnlyList<StoredValue>> stored)
    {
        Dictionary<string, IReadOnlyList<StoredValue>> result = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string alias, IReadOnlyList<StoredValue> values) in stored)
        {
            if (!_beforeByAlias.ContainsKey(alias.TrimEnd(SetAside[0])))
            {
                result[alias] = values;
            }
        }

        foreach (ContentShape.Property was in _beforeByAlias.Values)
        {
            if (after.Properties.TryGetValue(was.Id, out ContentShape.Property? now))
            {
                IEnumerable<StoredValue> values = Change(
                    was, now, stored.GetValueOrDefault(was.Alias, []), stored.GetValueOrDefault(was.Alias + SetAside, []));
                ILookup<bool, StoredValue> byPlace = values.ToLookup(value => Fits(now, value));
                result[now.Alias] = [.. byPlace[true]];
                result[now.Alias + SetAside] = [.. byPlace[false]];
            }
        }

        return result;
    }

    private static bool Fits(ContentShape.Property property, StoredValue value) =>
        value.Culture is null != property.ByCulture && (value.Segment is null || property.BySegment);

    private IEnumerable<StoredValue> Change(
        ContentShape.Property was, ContentShape.Property now, IReadOnlyList<StoredValue> values, IReadOnlyList<StoredValue> aside)
    {
        if (was.ByCulture == now.ByCulture)
        {
            return values.Concat(aside);
        }

        string? from = was.ByCulture ? defaultCulture() : null;
        string? to = now.ByCulture ? defaultCulture() : null;
        return values.Select(value => IsIn(from, value) ? value with { Culture = to } : value)
            .Concat(aside.Where(value => !IsIn(to, value) && !IsIn(from, value)));
    }

    private static bool IsIn(string? culture, StoredValue value) =>
        string.Equals(culture, value.Culture, StringComparison.OrdinalIgnoreCase);
}
