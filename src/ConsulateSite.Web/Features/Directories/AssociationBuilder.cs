using System.Globalization;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Partners;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Builds the page of an association.</summary>
internal sealed class AssociationBuilder(ChromeBuilder chrome, PlaceBuilder places, AssociationNews news, ContentLinks links, ContentTree tree)
{
    /// <summary>Builds the page.</summary>
    public async Task<AssociationViewModel> BuildAsync(Association association, PageContext page)
    {
        string? directory = tree.Parent(association, page) is { } parent ? links.To(parent, page)?.Address : null;
        return new AssociationViewModel
        {
            Chrome = await chrome.BuildAsync(association, page),
            Summary = association.Summary(page.Culture),
            Founded = association.FoundedIn is { } year ? page.Texts["Association.Founded", year.ToString(CultureInfo.InvariantCulture)].Value : null,
            Activities = [.. association.Activities.Select(activity => new PageLink(AssociationDirectory.NameOf(activity, page), AddressOf(directory, activity)))],
            Place = places.Build(association, page),
            News = news.Find(association, page),
            Body = association.Body(page.Culture).ForView(),
            Review = ReviewBuilder.Build(association, page),
        };
    }

    private static string AddressOf(string? directory, string activity) => $"{directory}?{PageParameters.Topic}={activity}";
}
