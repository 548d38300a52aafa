using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Overviews;

/// <summary>Adds to pages with certain codes what the site knows by itself: editors write the rest of them.</summary>
internal sealed class OverviewBuilder(PlaceBuilder places, SiteMapBuilder map, ChangesBuilder changes, SiteLanguages languages)
{
    private const string Contact = "contact";
    private const string SiteMap = "site-map";
    private const string WhatsNew = "whats-new";

    /// <summary>Builds what belongs to a page; <c>null</c> for any other.</summary>
    public Overview? Build(Page content, PageContext page) => content.Code switch
    {
        Contact => new Overview
        {
            House = places.Build(page.Site, page),
            AppointmentAddress = WebLink.Create(text: null, page.Site.AppointmentUrl)?.Address,
        },
        SiteMap => new Overview { SiteMap = [.. map.Build(page.Site, page), OpenData(page)] },
        WhatsNew => new Overview { Changes = changes.Build(page) },
        _ => null,
    };

    private SiteMapEntry OpenData(PageContext page) => new(new PageLink(page.Texts["Data.Title"], FeatureAddress.DataOf(languages.PathOf(page.Language))), []);
}
