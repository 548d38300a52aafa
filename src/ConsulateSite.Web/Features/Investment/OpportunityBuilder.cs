using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>Builds the page of a project that looks for an investor.</summary>
internal sealed class OpportunityBuilder(ChromeBuilder chrome, OpportunitySummaries summaries, BlockBuilder blocks, ContentLinks links)
{
    /// <summary>Builds the page.</summary>
    public async Task<OpportunityViewModel> BuildAsync(Opportunity opportunity, PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(opportunity, page),
        Summary = opportunity.Summary(page.Culture),
        Sector = opportunity.Sector is { } sector ? links.To(sector, page) : null,
        Region = opportunity.Region is { } region ? links.To(region, page) : null,
        Amount = OpportunitySummaries.Amount(opportunity, page),
        Deadline = OpportunitySummaries.Deadline(opportunity, page),
        IsClosed = summaries.IsClosed(opportunity, page),
        Contact = ContactViewModel.Create(opportunity),
        Blocks = blocks.Build(opportunity, page),
        Review = ReviewBuilder.Build(opportunity, page),
    };
}
