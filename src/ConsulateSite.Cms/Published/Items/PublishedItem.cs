using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Published.Items;

/// <summary>One immutable state of a document or a medium.</summary>
internal sealed class PublishedItem(PublishedElementData data, ItemPlace place, PublishedPropertyContext context, IDocumentUrlService urls)
    : PublishedElement(data, context), IPublishedContent
{
    public int Level => place.Level;

    public string Path => place.Path;

    public int? TemplateId => place.TemplateId;

    public string? UrlSegment =>
        urls.GetUrlSegment(Key, Context.Variation.VariationContext?.Culture ?? string.Empty, Data.IsPreview);
}
