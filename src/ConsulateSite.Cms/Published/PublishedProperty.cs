using System.Collections.Concurrent;
using Umbraco.Cms.Core.Collections;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Published;

/// <summary>
/// A property of a published item: stored values per culture and segment, converted on demand and kept as long as the
/// converter's cache level allows. Safe for concurrent readers: a value may be converted twice, never half read.
/// </summary>
internal sealed class PublishedProperty : PublishedPropertyBase
{
    private readonly IPublishedElement _owner;
    private readonly IReadOnlyList<PropertySourceValue> _sources;
    private readonly bool _preview;
    private readonly PublishedPropertyContext _context;
    private readonly ContentVariation _variations;

    private ConcurrentDictionary<CompositeStringStringKey, object?>? _intermediates;
    private ConcurrentDictionary<ConvertedKey, object?>? _ownValues;
    private GenerationValues? _sharedValues;

    public PublishedProperty(
        IPublishedPropertyType propertyType,
        IPublishedElement owner,
        IReadOnlyList<PropertySourceValue> sources,
        bool preview,
        PublishedPropertyContext context)
        : base(propertyType, PropertyCacheLevel.Element)
    {
        _owner = owner;
        _sources = sources;
        _preview = preview;
        _context = context;

        // An invariant property of a varying item may hold blocks that vary, so its object is kept per culture too.
        _variations = propertyType.Variations | owner.ContentType.Variations;
    }

    public override bool HasValue(string? culture = null, string? segment = null)
    {
        Variant variant = Contextualize(culture, segment);
        return PropertyType.IsValue(Source(variant), PropertyValueLevel.Source)
            ?? PropertyType.IsValue(Intermediate(variant), PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(Value(variant), PropertyValueLevel.Object)
            ?? false;
    }

    public override object? GetSourceValue(string? culture = null, string? segment = null) =>
        Source(Contextualize(culture, segment));

    public override object? GetValue(string? culture = null, string? segment = null) =>
        Value(Contextualize(culture, segment));

    // Not kept: the value is made for one request, of what that may see. Finished answers are kept instead, and let go with what they show.
    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
    {
        Variant variant = Contextualize(culture, segment);
        return InCultureOf(
            variant,
            () => PropertyType.ConvertInterToDeliveryApiObject(_owner, ReferenceCacheLevel, Intermediate(variant), _preview, expanding));
    }

    private object? Value(Variant variant) =>
        Cached(
            PropertyType.CacheLevel,
            Key(variant),
            variant,
            () => PropertyType.ConvertInterToObject(_owner, ReferenceCacheLevel, Intermediate(variant), _preview));

    private object? Intermediate(Variant variant) =>
        LazyInitializer.EnsureInitialized(ref _intermediates, static () => new(1, 1))
            .GetOrAdd(
                SourceKey(variant),
                static (_, of) => of.Property.PropertyType.ConvertSourceToInter(
                    of.Property._owner, of.Property.Source(of.Variant), of.Property._preview),
                (Property: this, Variant: variant));

    private object? Source(Variant variant)
    {
        CompositeStringStringKey key = SourceKey(variant);
        object? value = null;
        foreach (PropertySourceValue source in _sources)
        {
            if (key == new CompositeStringStringKey(source.Culture, source.Segment))
            {
                return source.Value;
            }

            if (source.Culture == PropertySourceValue.AnyCulture)
            {
                value = source.Value;
            }
        }

        return value;
    }

    private object? Cached(PropertyCacheLevel level, ConvertedKey key, Variant variant, Func<object?> convert) =>
        level switch
        {
            PropertyCacheLevel.Element => LazyInitializer.EnsureInitialized(ref _ownValues, static () => new(1, 1))
                .GetOrAdd(key, _ => InCultureOf(variant, convert)),
            PropertyCacheLevel.Elements => SharedValues().GetOrAdd(key, _ => InCultureOf(variant, convert)),
            _ => InCultureOf(variant, convert),
        };

    // Converters ask the accessor for the culture of links and blocks. It has to be the culture that is asked for, which
    // need not be the page's, because the result is kept for every later reader of that culture.
    private object? InCultureOf(Variant variant, Func<object?> convert)
    {
        VariationContext? current = _context.Variation.VariationContext;
        if (variant.Culture.Length == 0
            || string.Equals(current?.Culture, variant.Culture, StringComparison.OrdinalIgnoreCase))
        {
            return convert();
        }

        _context.Variation.VariationContext = new VariationContext(variant.Culture, variant.Segment);
        try
        {
            return convert();
        }
        finally
        {
            _context.Variation.VariationContext = current;
        }
    }

    private ConcurrentDictionary<ConvertedKey, object?> SharedValues()
    {
        object generation = _context.Elements.Generation;
        GenerationValues? shared = Volatile.Read(ref _sharedValues);
        if (shared is null || shared.Generation != generation)
        {
            shared = new GenerationValues(generation, new(1, 1));
            Volatile.Write(ref _sharedValues, shared);
        }

        return shared.Values;
    }

    private Variant Contextualize(string? culture, string? segment)
    {
        _context.Variation.ContextualizeVariation(_variations, _owner.Id, Alias, ref culture, ref segment);
        return new Variant(culture ?? string.Empty, segment ?? string.Empty);
    }

    private CompositeStringStringKey SourceKey(Variant variant) =>
        new(
            PropertyType.Variations.VariesByCulture() ? variant.Culture : string.Empty,
            PropertyType.Variations.VariesBySegment() ? variant.Segment : string.Empty);

    // Block editors show other blocks when the reader falls back to another language.
    private ConvertedKey Key(Variant variant)
    {
        bool toLanguage = false;
        bool toDefaultLanguage = false;
        foreach (int policy in _context.Rendering.PropertyRenderingContext?.Fallback ?? default)
        {
            toLanguage |= policy == Fallback.Language;
            toDefaultLanguage |= policy == Fallback.DefaultLanguage;
        }

        return new ConvertedKey(new CompositeStringStringKey(variant.Culture, variant.Segment), toLanguage, toDefaultLanguage);
    }

    private readonly record struct Variant(string Culture, string Segment);

    private readonly record struct ConvertedKey(CompositeStringStringKey Variant, bool ToLanguage, bool ToDefaultLanguage);

    private sealed record GenerationValues(object Generation, ConcurrentDictionary<ConvertedKey, object?> Values);
}
