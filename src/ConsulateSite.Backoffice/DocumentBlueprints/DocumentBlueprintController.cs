using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.AuditLogs;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

/// <summary>Content to begin a document with.</summary>
[ManagementRoute("document-blueprint")]
internal sealed class DocumentBlueprintController(
    IContentBlueprintEditingService blueprints, DocumentPresenter presenter, AuditLogReader audit) : ManagementController
{
    private const string NoBlueprint = "There is no such blueprint.";

    /// <summary>One blueprint.</summary>
    [HttpGet("{id:guid}")]
    [RequireSection(Constants.Applications.Settings)]
    [ProducesResponseType<DocumentBlueprintResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) => Answer(await blueprints.GetAsync(id));

    /// <summary>What a document that begins with the blueprint begins with.</summary>
    [HttpGet("{id:guid}/scaffold")]
    [RequireSection(Constants.Applications.Content, Constants.Applications.Settings)]
    [ProducesResponseType<DocumentBlueprintResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Scaffold(Guid id) => Answer(await blueprints.GetScaffoldedAsync(id));

    /// <summary>Who did what to the blueprint.</summary>
    [HttpGet("{id:guid}/audit-log")]
    [RequireSection(Constants.Applications.Settings)]
    public async Task<ActionResult<Paged<AuditLogResponseModel>>> AuditLog(Guid id, [FromQuery] AuditLogQuery query, [FromQuery] Paging paging) =>
        await audit.ReadAsync(id, UmbracoObjectTypes.DocumentBlueprint, query, paging);

    private ObjectResult Answer(IContent? blueprint) => blueprint is null
        ? Missing(NoBlueprint)
        : Ok(new DocumentBlueprintResponseModel(
            DocumentTypeReferences.Of(blueprint.ContentType),
            blueprint.Key,
            FlagModel.None,
            presenter.Values(blueprint),
            presenter.Variants(blueprint)));
}
