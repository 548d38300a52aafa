using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Documents.Versions;

/// <summary>What documents were like before.</summary>
[ManagementRoute("document-version")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentVersionController(
    IContentVersionService versions,
    IContentTypeService types,
    IUserIdKeyResolver users,
    DocumentPresenter presenter,
    DocumentAccess access,
    CultureAccess cultures,
    FieldAccess fields,
    CurrentUser current) : ManagementController
{
    /// <summary>The versions of a document, the newest first.</summary>
    [HttpGet]
    [ProducesResponseType<Paged<DocumentVersionItemResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> All(Guid documentId, string? culture, [FromQuery] Paging paging)
    {
        await access.RequireAsync(documentId, ActionBrowse.ActionLetter);
        (int page, int size, int surplus) = paging.ToPages();
        Attempt<PagedModel<ContentVersionMeta>?, ContentVersionOperationStatus> found =
            await versions.GetPagedContentVersionsAsync(documentId, culture, page * size, size);
        if (found is not { Success: true, Result: { } part })
        {
            return Failed(found.Status, DocumentVersionProblems.Table);
        }

        List<DocumentVersionItemResponseModel> items = [];
        foreach (ContentVersionMeta version in part.Items.Skip(surplus))
        {
            items.Add(await ItemAsync(version, documentId));
        }

        return Ok(new Paged<DocumentVersionItemResponseModel>(part.Total, items));
    }

    /// <summary>A version with all that stood in it.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<DocumentVersionResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id)
    {
        Attempt<IContent?, ContentVersionOperationStatus> found = await versions.GetAsync(id);
        if (found is not { Success: true, Result: { } version })
        {
            return Failed(found.Status, DocumentVersionProblems.Table);
        }

        await access.RequireAsync(version.Key, ActionBrowse.ActionLetter);
        return Ok(new DocumentVersionResponseModel(
            new ReferenceByIdModel(version.Key),
            DocumentTypeReferences.Of(version.ContentType),
            id,
            FlagModel.None,
            presenter.Values(version),
            presenter.Variants(version)));
    }

    /// <summary>Keeps a version from being cleaned away, or no longer.</summary>
    [HttpPut("{id:guid}/prevent-cleanup")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> PreventCleanup(Guid id, bool preventCleanup)
    {
        if (await DocumentOfAsync(id) is not { } document)
        {
            return Failed(ContentVersionOperationStatus.NotFound);
        }

        await access.RequireAsync(document.Key, ActionUpdate.ActionLetter);
        return Outcome(await versions.SetPreventCleanupAsync(id, preventCleanup, current.Key), DocumentVersionProblems.Table);
    }

    /// <summary>Makes a document what it was, in one language or in all.</summary>
    [HttpPost("{id:guid}/rollback")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> RollBack(Guid id, string? culture)
    {
        if (await DocumentOfAsync(id) is not { } document)
        {
            return Failed(ContentVersionOperationStatus.NotFound);
        }

        await access.RequireAsync(document.Key, ActionRollback.ActionLetter);
        fields.RequireWritable(document.ContentType.Key, document.Properties.Select(property => property.PropertyType));
        bool varies = document.ContentType.VariesByCulture();
        await cultures.RequireAsync(varies ? [culture ?? "*"] : []);
        return Outcome(await versions.RollBackAsync(id, varies ? culture : null, current.Key), DocumentVersionProblems.Table);
    }

    private async Task<IContent?> DocumentOfAsync(Guid id) => (await versions.GetAsync(id)).Result;

    private async Task<DocumentVersionItemResponseModel> ItemAsync(ContentVersionMeta version, Guid document)
    {
        Attempt<Guid> user = await users.TryGetAsync(version.UserId);
        return new DocumentVersionItemResponseModel(
            version.VersionId.ToGuid(),
            new ReferenceByIdModel(document),
            new ReferenceByIdModel(types.Get(version.ContentTypeId)?.Key ?? Guid.Empty),
            // Of a user who is gone, only the number is left.
            new ReferenceByIdModel(user.Success ? user.Result : Guid.Empty),
            version.VersionDate.ToOffset(),
            version.CurrentPublishedVersion,
            version.CurrentDraftVersion,
            version.PreventCleanup);
    }
}
