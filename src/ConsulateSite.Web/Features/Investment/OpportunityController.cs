using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>Shows a project that looks for an investor.</summary>
internal sealed class OpportunityController(ModelStore models, OpportunityBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Investment/Opportunity.cshtml", () => builder.BuildAsync(ContentAs<Opportunity>(), PageContext));
}
