using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>Tells the client what it shows of a link: address, icon and whether the item can be seen.</summary>
internal sealed class LinkedItems(IContentService documents, IMediaService media, IPublishedUrlProvider urls)
{
    /// <summary>Gives the link as the client has it.</summary>
    /// <param name="link">The stored link.</param>
    /// <param name="culture">The culture of the property that holds it.</param>
    public EditedLink ToEditor(StoredLink link, string? culture)
    {
        EditedLink edited = new()
        {
            Name = link.Name,
            Target = link.Target,
            QueryString = link.QueryString,
            Culture = link.Culture,
            Type = link.Udi?.EntityType ?? EditedLink.External,
            Unique = link.Udi?.Guid,
            Url = link.Url ?? string.Empty,
            Icon = "icon-link",
            Published = true,
        };
        return link.Udi?.EntityType switch
        {
            Constants.UdiEntityType.Document => ToDocument(edited, link.Udi.Guid, link.Culture ?? culture),
            Constants.UdiEntityType.Media => ToMedia(edited, link.Udi.Guid, culture),
            _ => edited,
        };
    }

    private EditedLink ToDocument(EditedLink link, Guid key, string? culture)
    {
        IContent? document = documents.GetById(key);
        return link with
        {
            Url = urls.GetUrl(key, UrlMode.Relative, culture),
            Icon = document?.ContentType.Icon ?? link.Icon,
            Trashed = document?.Trashed ?? false,
            Published = document is not null
                && (culture is null || !document.ContentType.Variations.HasFlag(ContentVariation.Culture)
                    ? document.Published
                    : document.PublishedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase)),
        };
    }

    private EditedLink ToMedia(EditedLink link, Guid key, string? culture)
    {
        IMedia? file = media.GetById(key);
        return link with
        {
            Url = urls.GetMediaUrl(key, UrlMode.Relative, culture),
            Icon = file?.ContentType.Icon ?? link.Icon,
            Trashed = file?.Trashed ?? false,
            Published = file is { Trashed: false },
        };
    }
}
