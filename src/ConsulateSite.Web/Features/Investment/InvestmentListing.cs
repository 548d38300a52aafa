using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Sections;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>What a section has for those who invest.</summary>
/// <param name="Sectors">Branches of the economy.</param>
/// <param name="Opportunities">Projects that look for an investor.</param>
/// <param name="Figures">Numbers.</param>
internal sealed record InvestmentListing(
    IReadOnlyList<PageSummary> Sectors, IReadOnlyList<OpportunitySummary> Opportunities, IReadOnlyList<FigureSummary> Figures);
