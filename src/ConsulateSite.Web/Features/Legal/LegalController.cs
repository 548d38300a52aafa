using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Legal;

/// <summary>Shows the legal notice, the privacy notice, the accessibility statement.</summary>
internal sealed class LegalController(ModelStore models, LegalBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Legal/Legal.cshtml", () => builder.BuildAsync(ContentAs<Models.Generated.Legal>(), PageContext));
}
