using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Investment;
using ConsulateSite.Web.Features.Outreach;
using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Features.Tourism;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>Builds the landing page of a section.</summary>
internal sealed class SectionBuilder(
    ChromeBuilder chrome,
    ProcedureSummaries procedures,
    InvestmentListingBuilder investment,
    TourismListingBuilder tourism,
    DirectoryListingBuilder directories,
    PageGroups groups,
    PageSummaries pages,
    BlockBuilder blocks,
    ContentTree tree)
{
    private const string NoCategory = "other";

    /// <summary>Builds the page.</summary>
    public async Task<SectionViewModel> BuildAsync(Section section, PageContext page)
    {
        IReadOnlyList<IPublishedContent> children =
        [
            .. tree.Children<IPublishedContent>(section, page).Where(child => (child as IPageBase)?.UmbracoNaviHide is not true),
        ];
        HashSet<Guid> featured = [.. section.Featured.Select(content => content.Key)];
        return new SectionViewModel
        {
            Chrome = await chrome.BuildAsync(section, page),
            Summary = section.Summary(page.Culture),
            Introduction = section.Introduction(page.Culture).ForView(),
            Groups = Groups(children.OfType<Procedure>(), page),
            Investment = investment.Build(children, page),
            Tourism = tourism.Build(children, page),
            Directory = directories.Build(section, children, page),
            Outreach = groups.Build(children.OfType<OutreachPage>(), child => child.Kind, OutreachBuilder.KindWords, page),
            Featured = pages.Build(section.Featured, page),
            Tasks = procedures.Build(section.Tasks, page),
            Pages = pages.Build(children.Where(child => !IsListed(child) && !featured.Contains(child.Key)), page),
            Blocks = blocks.Build(section, page),
            HeadingStyle = children.Select(child => child.ContentType.Alias).Distinct(StringComparer.Ordinal).Count() == 1 ? "vh" : null,
            IsEmpty = children.Count == 0 && section.Blocks(page.Culture).Count == 0,
        };
    }

    private List<ProcedureGroup> Groups(IEnumerable<Procedure> children, PageContext page) =>
    [
        .. children
            .GroupBy(procedure => procedure.Category ?? NoCategory, StringComparer.Ordinal)
            .Select(group => new ProcedureGroup(NameOf(group.Key, page), group.Key, procedures.Build(group, page)))
            .Where(group => group.Procedures.Count > 0),
    ];

    private static string NameOf(string category, PageContext page) =>
        page.Texts[ChoiceWords.Key("Category", category)] is { ResourceNotFound: false } word ? word.Value : page.Texts["Procedure.All"];

    // What has a list of its own.
    private static bool IsListed(IPublishedContent child) => child is Procedure or Sector or Opportunity or Figure or Destination or OutreachPage or Association or Office or MobileConsulate;
}
