using ConsulateSite.Cms.Published;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Decides whether a block is shown to the reader: in the culture being read, or in one that it falls back to.</summary>
internal sealed class BlockExposure(PublishedPropertyContext context, IDefaultCultureAccessor defaultCulture, ILanguageService languages)
{
    /// <summary>Whether the block is shown in the culture and segment that are being read.</summary>
    /// <param name="exposure">The exposure of all blocks of the value.</param>
    /// <param name="block">The block.</param>
    /// <param name="owner">The element that holds the block.</param>
    public bool IsExposed(IEnumerable<BlockItemVariation> exposure, IPublishedElement block, IPublishedElement owner)
    {
        ContentVariation variation = owner.ContentType.Variations & block.ContentType.Variations;
        string? segment = variation.VariesBySegment() ? NullIfEmpty(context.Variation.VariationContext?.Segment) : null;
        BlockItemVariation[] entries = [.. exposure.Where(entry => entry.ContentKey == block.Key && NullIfEmpty(entry.Segment).InvariantEquals(segment))];
        if (entries.Length == 0 || !variation.VariesByCulture())
        {
            return entries.Length > 0;
        }

        string culture = context.Variation.VariationContext?.Culture is { Length: > 0 } current ? current : defaultCulture.DefaultCulture;
        return IsExposedIn(culture, entries) || Fallbacks(culture).Any(other => IsExposedIn(other, entries));
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    // Blocks from before their element type varied are the default language's.
    private bool IsExposedIn(string culture, BlockItemVariation[] entries) =>
        Array.Exists(entries, entry => (NullIfEmpty(entry.Culture) ?? defaultCulture.DefaultCulture).InvariantEquals(culture));

    private IEnumerable<string> Fallbacks(string culture)
    {
        foreach (int policy in context.Rendering.PropertyRenderingContext?.Fallback ?? default)
        {
            if (policy == Fallback.DefaultLanguage)
            {
                yield return defaultCulture.DefaultCulture;
            }

            if (policy == Fallback.Language)
            {
                foreach (string other in LanguageFallbacks(culture))
                {
                    yield return other;
                }
            }
        }
    }

    private IEnumerable<string> LanguageFallbacks(string culture)
    {
        Dictionary<string, string?> fallbacks = languages.GetAllAsync().GetAwaiter().GetResult()
            .ToDictionary(language => language.IsoCode, language => language.FallbackIsoCode, StringComparer.OrdinalIgnoreCase);
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase) { culture };
        string? other = fallbacks.GetValueOrDefault(culture);
        while (other is not null && seen.Add(other))
        {
            yield return other;
            other = fallbacks.GetValueOrDefault(other);
        }
    }
}
