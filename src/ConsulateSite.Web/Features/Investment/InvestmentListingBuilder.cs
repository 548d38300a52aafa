using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>Lists what a section has for those who invest.</summary>
internal sealed class InvestmentListingBuilder(PageSummaries pages, OpportunitySummaries opportunities, FigureSummaries figures)
{
    /// <summary>Builds the lists from what lies below a section.</summary>
    public InvestmentListing Build(IReadOnlyList<IPublishedContent> children, PageContext page) => new(
        pages.Build(children.OfType<Sector>(), page),
        opportunities.Build(children.OfType<Opportunity>(), page),
        figures.Build(children.OfType<Figure>(), page));
}
