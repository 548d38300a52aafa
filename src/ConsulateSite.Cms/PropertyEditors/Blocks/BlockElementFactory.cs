using ConsulateSite.Cms.Published;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Makes published elements of stored blocks.</summary>
internal sealed class BlockElementFactory(
    IPublishedContentTypeCache types,
    IPublishedModelFactory models,
    PublishedPropertyContext context,
    IDefaultCultureAccessor defaultCulture,
    ILogger<BlockElementFactory> logger) : IBlockElementService
{
    /// <summary>Makes the element of a block; null when its type is gone or is no element type.</summary>
    /// <param name="block">The stored block.</param>
    /// <param name="owner">The element that holds the block; null for a block that stands alone.</param>
    /// <param name="preview">Whether the values are a draft's.</param>
    public IPublishedElement? Create(BlockItemData block, IPublishedElement? owner, bool preview)
    {
        if (ElementType(block) is not { } type)
        {
            return null;
        }

        PublishedElementData data = new()
        {
            ContentType = type,
            Key = block.Key,
            IsPreview = preview,
            HasPublishedVersion = !preview,
            Values = block.Values
                .GroupBy(value => value.Alias, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(values => values.Key, values => Values(values, type, owner), StringComparer.OrdinalIgnoreCase),
        };
        return models.CreateModel(new PublishedElement(data, context));
    }

    public Task<IPublishedElement?> BuildElementAsync(BlockItemData blockItemData, bool? preview = null) =>
        Task.FromResult(Create(blockItemData, owner: null, preview ?? false));

    private IPublishedContentType? ElementType(BlockItemData block)
    {
        try
        {
            return types.Get(PublishedItemType.Element, block.ContentTypeKey) is { IsElement: true } type ? type : null;
        }
        catch (ArgumentException exception)
        {
            logger.LogWarning(exception, "Block {Block} is not shown: its element type {Type} does not exist", block.Key, block.ContentTypeKey);
            return null;
        }
    }

    private IReadOnlyList<PropertySourceValue> Values(
        IEnumerable<BlockPropertyValue> stored, IPublishedContentType type, IPublishedElement? owner)
    {
        IPublishedPropertyType? property = type.GetPropertyType(stored.First().Alias);
        bool propertyVaries = property?.Variations.VariesByCulture() ?? false;
        bool varies = propertyVaries && (owner is null || owner.ContentType.VariesByCulture());
        return
        [
            .. stored
                .GroupBy(value => value.Segment ?? string.Empty, StringComparer.OrdinalIgnoreCase)
                .SelectMany(values => varies ? PerCulture(values) : OneForAll(values, propertyVaries)),
        ];
    }

    // A value from before its property varied speaks the default language.
    private IEnumerable<PropertySourceValue> PerCulture(IEnumerable<BlockPropertyValue> values) =>
        values
            .OrderBy(value => string.IsNullOrEmpty(value.Culture))
            .Select(value => new PropertySourceValue(
                string.IsNullOrEmpty(value.Culture) ? defaultCulture.DefaultCulture : value.Culture, value.Segment ?? string.Empty, value.Value));

    // An element that varies inside an item that does not has one value for every reader.
    private IEnumerable<PropertySourceValue> OneForAll(IEnumerable<BlockPropertyValue> values, bool propertyVaries)
    {
        BlockPropertyValue[] all = [.. values];
        BlockPropertyValue value = Array.Find(all, candidate => string.IsNullOrEmpty(candidate.Culture))
            ?? Array.Find(all, candidate => candidate.Culture.InvariantEquals(defaultCulture.DefaultCulture))
            ?? all[0];
        yield return new PropertySourceValue(
            propertyVaries ? PropertySourceValue.AnyCulture : string.Empty, value.Segment ?? string.Empty, value.Value);
    }
}
