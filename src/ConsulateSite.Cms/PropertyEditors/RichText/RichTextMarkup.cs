using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Templates;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>
/// What happens to markup on its way in and out. Links and images of the site are stored by their keys and get their
/// addresses when they are read.
/// </summary>
internal sealed class RichTextMarkup(
    IHtmlSanitizer sanitizer,
    HtmlLocalLinkParser links,
    HtmlImageSourceParser images,
    HtmlUrlParser urls,
    PastedImages pasted)
{
    /// <summary>Markup from the client as it is stored: images pasted into it become media, nothing in it runs.</summary>
    /// <param name="markup">The markup.</param>
    /// <param name="mediaFolder">The folder for pasted images; null for the root.</param>
    public string ToStored(string markup, Guid? mediaFolder) =>
        sanitizer.Sanitize(images.RemoveImageSources(pasted.Import(markup, mediaFolder)));

    /// <summary>Stored markup as the client has it: with the addresses of images, with links by key, and nothing in it runs.</summary>
    public string ToEditor(string markup) => images.EnsureImageSources(ToSafe(markup));

    /// <summary>
    /// Stored markup in which nothing runs, wherever it came from. Imports do not pass the editor, so what is stored is
    /// not trusted.
    /// </summary>
    public string ToSafe(string markup) => sanitizer.Sanitize(markup);

    /// <summary>Safe markup as it is shown: with the current addresses of links and images.</summary>
    public string ToPublished(string safeMarkup) =>
        images.EnsureImageSources(urls.EnsureUrls(links.EnsureInternalLinks(safeMarkup)));

    /// <summary>The documents and media that markup refers to.</summary>
    public IEnumerable<UmbracoEntityReference> GetReferences(string markup) =>
        images.FindUdisFromDataAttributes(markup)
            .Concat(links.FindUdisFromLocalLinks(markup).OfType<Umbraco.Cms.Core.Udi>())
            .Select(udi => new UmbracoEntityReference(udi));
}
