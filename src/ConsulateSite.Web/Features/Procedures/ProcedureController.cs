using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>Shows a procedure.</summary>
internal sealed class ProcedureController(ModelStore models, ProcedureBuilder builder, SiteAddresses addresses) : DocumentController(models)
{
    public Task<IActionResult> Index()
    {
        Procedure procedure = ContentAs<Procedure>();
        CaseBlock? chosen = ProcedureCases.Choose(procedure, PageContext);
        return ShowAsync("/Features/Procedures/Procedure.cshtml", () => builder.BuildAsync(procedure, chosen, PageContext));
    }

    /// <summary>Draws the address of the case that is shown.</summary>
    [ActionName(Representation.QuickCodeAction)]
    public IActionResult Draw()
    {
        CaseBlock? chosen = ProcedureCases.Choose(ContentAs<Procedure>(), PageContext);
        string path = PageContext.Address.AbsolutePath[..^Representation.QuickCode.Length];
        return Content(
            QuickCode.Draw(addresses.Absolute(path + ProcedureCases.Query(chosen, PageContext), PageContext.Address)), QuickCode.MediaType);
    }
}
