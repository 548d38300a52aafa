using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Lists offices, stops of the mobile consulate and associations.</summary>
internal sealed class DirectoryListingBuilder(AssociationDirectory associations, PlaceBuilder places, Visits visits, ContentLinks links)
{
    /// <summary>Builds the lists from what lies below a section.</summary>
    public DirectoryListing Build(IPublishedContent section, IReadOnlyList<IPublishedContent> children, PageContext page)
    {
        Association[] known = [.. children.OfType<Association>()];
        return new DirectoryListing(
            [.. children.OfType<Office>().Select(office => Build(office, page)).OfType<OfficeSummary>()],
            [.. children.OfType<MobileConsulate>().Select(stop => Build(stop, page)).OfType<StopSummary>().OrderBy(stop => stop.Next?.Date.Date ?? DateOnly.MaxValue)],
            known.Length > 0 ? associations.Build(section, known, page) : null);
    }

    private OfficeSummary? Build(Office office, PageContext page)
    {
        if (links.To(office, page) is not { } link)
        {
            return null;
        }

        PlaceViewModel place = places.Build(office, page);
        return new OfficeSummary(
            link,
            office.Kind is { } kind ? page.Texts[ChoiceWords.Key("OfficeKind", kind)].Value : null,
            office.Summary(page.Culture),
            place.State,
            place.Address.Count > 0 ? page.Formats.List(place.Address) : null,
            place.Contact.Telephone ?? place.Phones.Select(phone => phone.Telephone).FirstOrDefault());
    }

    private StopSummary? Build(MobileConsulate stop, PageContext page) =>
        links.To(stop, page) is { } link ? new StopSummary(link, stop.Summary(page.Culture), visits.Build(stop, page).FirstOrDefault()) : null;
}
