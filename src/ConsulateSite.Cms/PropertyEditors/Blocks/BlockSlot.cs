using Umbraco.Cms.Core.Models.Blocks;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>The place of one value in a block: a property in a culture and a segment; null means invariant and neutral.</summary>
internal sealed record BlockSlot
{
    private BlockSlot(string alias, string? culture, string? segment)
    {
        Alias = alias;
        Culture = Normalize(culture);
        Segment = Normalize(segment);
    }

    public string Alias { get; }

    /// <summary>The culture in lower case.</summary>
    public string? Culture { get; }

    public string? Segment { get; }

    public static BlockSlot Of(BlockPropertyValue value) => new(value.Alias, value.Culture, value.Segment);

    public static BlockSlot Of(string alias, string? culture, string? segment) => new(alias, culture, segment);

    private static string? Normalize(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ToLowerInvariant();
}
