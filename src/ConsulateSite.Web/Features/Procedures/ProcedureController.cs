using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>Shows a procedure.</summary>
internal sealed class ProcedureController(ProcedureBuilder builder) : DocumentController
{
    public async Task<IActionResult> Index() =>
        View("/Features/Procedures/Procedure.cshtml", await builder.BuildAsync(ContentAs<Procedure>(), PageContext));
}
