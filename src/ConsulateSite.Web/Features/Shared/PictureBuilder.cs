using ConsulateSite.Web.Models;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Shows pictures that editors chose.</summary>
internal sealed class PictureBuilder(IPublishedUrlProvider urls)
{
    /// <summary>The picture of a page; <c>null</c> when it has none.</summary>
    public Picture? Build(IIllustrated content, PageContext page) =>
        Build(content.Image, content.ImageAlternative(page.Culture), content.ImageCaption(page.Culture), page);

    /// <summary>A picture with its words.</summary>
    public Picture? Build(IPublishedContent? media, string? alternative, string? caption, PageContext page)
    {
        if (media is null)
        {
            return null;
        }

        page.Reads.Item(media.Key);
        string address = urls.GetMediaUrl(media, UrlMode.Relative);
        return address.Length == 0
            ? null
            : new Picture(address, Number(media, Constants.Conventions.Media.Width), Number(media, Constants.Conventions.Media.Height), alternative ?? string.Empty, caption);
    }

    private static int? Number(IPublishedContent media, string alias) => media.ReadValue<int>(alias) is > 0 and var number ? number : null;
}
