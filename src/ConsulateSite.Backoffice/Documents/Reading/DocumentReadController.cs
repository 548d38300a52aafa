using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>Documents as they are opened.</summary>
[ManagementRoute("document")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentReadController(
    IContentEditingService contents,
    DocumentPresenter presenter,
    DocumentAccess access,
    IOptionsSnapshot<ContentSettings> settings) : ManagementController
{
    private const string NoDocument = "There is no such document.";

    /// <summary>What is being worked on.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<DocumentResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter);
        return await contents.GetAsync(id) is { } document ? Ok(presenter.Draft(document)) : Missing(NoDocument);
    }

    /// <summary>What is on the site.</summary>
    [HttpGet("{id:guid}/published")]
    [ProducesResponseType<PublishedDocumentResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Published(Guid id)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter);
        return await contents.GetAsync(id) is { Published: true } document ? Ok(presenter.Published(document)) : Missing("The document is not published.");
    }

    /// <summary>What holds for all documents.</summary>
    [HttpGet("configuration")]
    public ActionResult<DocumentConfigurationResponseModel> Configuration() => new DocumentConfigurationResponseModel(
        settings.Value.DisableDeleteWhenReferenced,
        settings.Value.DisableUnpublishWhenReferenced,
        settings.Value.AllowEditInvariantFromNonDefault,
        AllowNonExistingSegmentsCreation: false);
}
