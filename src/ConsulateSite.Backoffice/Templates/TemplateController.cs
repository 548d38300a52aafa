using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Templates;

/// <summary>Templates. They are views that are compiled with the site, so they are read here and written in the site's source.</summary>
[ManagementRoute("template")]
[RequireAnySection]
internal sealed class TemplateController(ITemplateService templates) : ManagementController
{
    /// <summary>One template.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<TemplateResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) =>
        await templates.GetAsync(id) is { } template ? Ok(await ModelAsync(template)) : Failed(TemplateOperationStatus.TemplateNotFound);

    /// <summary>Whether templates can be used. They can.</summary>
    [HttpGet("configuration")]
    public ActionResult<TemplateConfigurationResponseModel> Configuration() => new TemplateConfigurationResponseModel(Disabled: false);

    private async Task<TemplateResponseModel> ModelAsync(ITemplate template)
    {
        ITemplate? layout = template.LayoutTemplateAlias is { } alias ? await templates.GetAsync(alias) : null;
        ReferenceByIdModel? above = ReferenceByIdModel.OrNull(layout?.Key);
        return new TemplateResponseModel(template.Key, above, above, template.Name ?? string.Empty, template.Alias, template.Content);
    }
}
