using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>Shows a procedure.</summary>
internal sealed class ProcedureController(ModelStore models, ProcedureBuilder builder) : DocumentController(models)
{
    public Task<IActionResult> Index()
    {
        Procedure procedure = ContentAs<Procedure>();
        CaseBlock? chosen = ProcedureCases.Choose(procedure, PageContext);
        return ShowAsync("/Features/Procedures/Procedure.cshtml", () => builder.BuildAsync(procedure, chosen, PageContext));
    }
}
