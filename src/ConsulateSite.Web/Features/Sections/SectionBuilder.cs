using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>Builds the landing page of a section.</summary>
internal sealed class SectionBuilder(
    ChromeBuilder chrome, ProcedureSummaries procedures, BlockBuilder blocks, ContentLinks links, ContentTree tree)
{
    private const string NoCategory = "other";

    /// <summary>Builds the page.</summary>
    public async Task<SectionViewModel> BuildAsync(Section section, PageContext page)
    {
        IReadOnlyList<IPublishedContent> children =
        [
            .. tree.Children<IPublishedContent>(section, page).Where(child => (child as IPageBase)?.UmbracoNaviHide is not true),
        ];
        return new SectionViewModel
        {
            Chrome = await chrome.BuildAsync(section, page),
            Summary = section.Summary(page.Culture),
            Introduction = section.Introduction(page.Culture).ForView(),
            Groups = Groups(children.OfType<Procedure>(), page),
            Pages = [.. children.Where(child => child is not Procedure).Select(child => Summary(child, page)).OfType<PageSummary>()],
            Blocks = blocks.Build(section, page),
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

    private PageSummary? Summary(IPublishedContent child, PageContext page) =>
        links.To(child, page) is { } link ? new PageSummary(link, (child as IPageBase)?.Summary(page.Culture)) : null;
}
