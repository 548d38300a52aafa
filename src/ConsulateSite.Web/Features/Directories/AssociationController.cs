using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Shows an association.</summary>
internal sealed class AssociationController(ModelStore models, AssociationBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Directories/Association.cshtml", () => builder.BuildAsync(ContentAs<Association>(), PageContext));
}
