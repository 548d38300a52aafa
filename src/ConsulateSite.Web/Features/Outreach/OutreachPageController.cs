using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Outreach;

/// <summary>Shows an institution, a text, a place or a dialogue of moderate Islam.</summary>
internal sealed class OutreachPageController(ModelStore models, OutreachBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Outreach/Outreach.cshtml", () => builder.BuildAsync(ContentAs<OutreachPage>(), PageContext));
}
