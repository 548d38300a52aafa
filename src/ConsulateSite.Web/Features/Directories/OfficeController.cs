using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Shows a post, a desk or an honorary consulate.</summary>
internal sealed class OfficeController(ModelStore models, OfficeBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Directories/Office.cshtml", () => builder.BuildAsync(ContentAs<Office>(), PageContext));
}
