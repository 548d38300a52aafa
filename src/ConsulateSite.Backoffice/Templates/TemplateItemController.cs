using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Templates;

/// <summary>Names of templates, for lists.</summary>
[ManagementRoute("item/template")]
[RequireAnySection]
internal sealed class TemplateItemController(ITemplateService templates) : ManagementController
{
    /// <summary>The templates with these identifiers.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<TemplateItemResponseModel>>> Get([FromQuery(Name = "id")] Guid[] ids) =>
        ids.Length == 0 ? [] : (await templates.GetAllAsync(ids)).Select(TemplateItemResponseModel.Of).ToArray();

    /// <summary>The templates whose name contains the words.</summary>
    [HttpGet("search")]
    public async Task<ActionResult<Paged<TemplateItemResponseModel>>> Search(string? query, [FromQuery] Paging paging)
    {
        IEnumerable<ITemplate> all = await templates.GetAllAsync();
        return Paged<TemplateItemResponseModel>.Of(
        [
            .. all.Where(template => template.Name?.Contains(query ?? string.Empty, StringComparison.OrdinalIgnoreCase) == true)
                .Select(TemplateItemResponseModel.Of),
        ], paging);
    }
}
