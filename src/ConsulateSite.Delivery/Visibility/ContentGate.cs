using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace ConsulateSite.Delivery.Visibility;

/// <summary>
/// The one gate that every document passes on its way out, whether it was asked for, listed, picked, linked or expanded at any depth.
/// </summary>
internal sealed class ContentGate(
    IOptionsMonitor<DeliveryApiSettings> settings,
    IDocumentNavigationQueryService navigation,
    IDocumentPublishStatusQueryService status,
    ProtectedContent protection)
{
    /// <summary>Whether a document may leave in a language.</summary>
    /// <param name="content">The document.</param>
    /// <param name="culture">The language.</param>
    /// <param name="preview">Whether drafts may leave.</param>
    public bool IsOpen(IPublishedContent content, string culture, bool preview) =>
        IsServed(content, culture, preview) && !protection.Covers(content);

    /// <summary>Whether a document is there in a language for somebody who may read what is protected.</summary>
    /// <param name="content">The document.</param>
    /// <param name="culture">The language.</param>
    /// <param name="preview">Whether drafts may leave.</param>
    public bool IsServed(IPublishedContent content, string culture, bool preview) =>
        settings.CurrentValue.IsAllowedContentType(content.ContentType.Alias)
        && navigation.TryGetParentKey(content.Key, out _)
        && (preview
            ? content.IsInvariantOrHasCulture(culture)
            : status.IsPublished(content.Key, culture) && status.HasPublishedAncestorPath(content.Key, culture));
}
