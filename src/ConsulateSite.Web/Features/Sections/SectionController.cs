using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>Shows the landing page of a section.</summary>
internal sealed class SectionController(ModelStore models, SectionBuilder builder, AssociationDirectory associations) : DocumentController(models)
{
    public Task<IActionResult> Index()
    {
        Section section = ContentAs<Section>();
        associations.ChooseTopic(section, PageContext);
        return ShowAsync("/Features/Sections/Section.cshtml", () => builder.BuildAsync(section, PageContext));
    }
}
