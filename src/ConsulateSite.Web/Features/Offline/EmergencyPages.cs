using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Offline;

/// <summary>Finds the pages that somebody needs in an emergency. Like all pages with a part of their own they are known by their codes.</summary>
internal sealed class EmergencyPages(ContentTree tree, ContentLinks links)
{
    private const string Help = "consular-protection";
    private const string Contact = "contact";

    /// <summary>The pages that are published in the reader's language, the most urgent first.</summary>
    public IReadOnlyList<PageLink> Find(PageContext page) => links.ToAll(
        [
            .. tree.Below<Procedure>(page.Site, "procedure", page).Where(procedure => procedure.Code == Help),
            .. tree.Below<Page>(page.Site, "page", page).Where(other => other.Code == Contact),
        ],
        page);
}
