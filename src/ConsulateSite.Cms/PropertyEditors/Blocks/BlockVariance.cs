using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// Brings the cultures of stored blocks in line with element types whose variance was changed since. Documents have
/// their values migrated when a type is changed; blocks are migrated here, when they are next opened.
/// </summary>
internal sealed class BlockVariance(ILanguageService languages, BlockValues values)
{
    /// <summary>Aligns all values and the exposure of a value whose property types are known.</summary>
    /// <param name="value">The value.</param>
    /// <param name="culture">The culture of the property that holds it; null when that is invariant.</param>
    public void Align(BlockValue value, string? culture)
    {
        string defaultCulture = languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();
        foreach (BlockItemData item in value.ContentData.Concat(value.SettingsData))
        {
            item.Values = AlignValues(item.Values, culture ?? defaultCulture, defaultCulture);
        }

        AlignExposure(value, culture);
    }

    private static List<BlockPropertyValue> AlignValues(IList<BlockPropertyValue> values, string culture, string defaultCulture) =>
    [
        .. values
            .Where(value => value.PropertyType!.VariesBySegment() || string.IsNullOrWhiteSpace(value.Segment))
            .GroupBy(value => (value.Alias, value.Segment))
            .SelectMany(group => group.First().PropertyType!.VariesByCulture()
                ? WithCulture(group, culture)
                : WithoutCulture(group, culture, defaultCulture)),
    ];

    private static IEnumerable<BlockPropertyValue> WithCulture(IEnumerable<BlockPropertyValue> values, string culture)
    {
        BlockPropertyValue[] all = [.. values];
        bool taken = Array.Exists(all, value => value.Culture.InvariantEquals(culture));
        foreach (BlockPropertyValue value in all)
        {
            if (!string.IsNullOrWhiteSpace(value.Culture))
            {
                yield return value;
            }
            else if (!taken)
            {
                value.Culture = culture;
                yield return value;
            }
        }
    }

    // Only one value can be kept: the invariant one, else that of this culture, else that of the default culture.
    private static IEnumerable<BlockPropertyValue> WithoutCulture(
        IEnumerable<BlockPropertyValue> values, string culture, string defaultCulture)
    {
        BlockPropertyValue[] all = [.. values];
        BlockPropertyValue? kept = Array.Find(all, value => string.IsNullOrWhiteSpace(value.Culture))
            ?? Array.Find(all, value => value.Culture.InvariantEquals(culture))
            ?? Array.Find(all, value => value.Culture.InvariantEquals(defaultCulture));
        if (kept is not null)
        {
            kept.Culture = null;
            yield return kept;
        }
    }

    private void AlignExposure(BlockValue value, string? culture)
    {
        Dictionary<Guid, BlockItemData> contents = value.ContentData.ToDictionary(item => item.Key);
        value.Expose =
        [
            .. value.Expose
                .Where(exposed => contents.ContainsKey(exposed.ContentKey))
                .GroupBy(exposed => exposed.ContentKey)
                .SelectMany(exposed => AlignExposure(contents[exposed.Key], [.. exposed], culture))
                .DistinctBy(exposed => (exposed.ContentKey, exposed.Culture?.ToLowerInvariant(), exposed.Segment)),
        ];
    }

    private IEnumerable<BlockItemVariation> AlignExposure(BlockItemData item, BlockItemVariation[] exposed, string? culture)
    {
        bool varies = values.ElementType(item.ContentTypeKey)?.VariesByCulture() ?? false;
        if (Array.TrueForAll(exposed, entry => string.IsNullOrWhiteSpace(entry.Culture) != varies))
        {
            return exposed;
        }

        string?[] cultures = varies ? [.. item.Values.Select(value => value.Culture).Where(of => of is not null).Distinct(StringComparer.OrdinalIgnoreCase)] : [];
        string?[] alignedCultures = cultures.Length > 0 ? cultures : [varies ? culture : null];
        IEnumerable<string?> segments = exposed.Select(entry => entry.Segment).Distinct();
        return segments.SelectMany(segment => alignedCultures.Select(aligned => new BlockItemVariation(item.Key, aligned, segment)));
    }
}
