using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>Document types, as everybody who edits documents needs them.</summary>
[ManagementRoute("document-type")]
[RequireAnySection]
internal sealed class DocumentTypeController(IContentTypeService types) : ManagementController
{
    /// <summary>One document type.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<DocumentTypeResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) =>
        await types.GetAsync(id) is { } type ? Ok(DocumentTypeResponseModel.Of(type)) : Failed(ContentTypeOperationStatus.NotFound);

    /// <summary>Several document types.</summary>
    [HttpGet("batch")]
    public ActionResult<Paged<DocumentTypeResponseModel>> Batch([FromQuery(Name = "id")] Guid[] ids)
    {
        DocumentTypeResponseModel[] found = ids.Length == 0 ? [] : [.. types.GetMany(ids).Select(DocumentTypeResponseModel.Of)];
        return new Paged<DocumentTypeResponseModel>(found.Length, found);
    }

    /// <summary>The types of which documents may lie at the root.</summary>
    [HttpGet("allowed-at-root")]
    public async Task<ActionResult<Paged<AllowedDocumentTypeModel>>> AllowedAtRoot([FromQuery] Paging paging)
    {
        PagedModel<IContentType> allowed = await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take);
        return allowed.ToPaged(AllowedDocumentTypeModel.Of);
    }

    /// <summary>The types of which documents may lie below documents of this type.</summary>
    /// <param name="id">The type of the document above.</param>
    /// <param name="parentContentKey">The document above, where it exists already.</param>
    /// <param name="paging">The part of the list.</param>
    [HttpGet("{id:guid}/allowed-children")]
    [ProducesResponseType<Paged<AllowedDocumentTypeModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> AllowedChildren(Guid id, Guid? parentContentKey, [FromQuery] Paging paging)
    {
        var allowed = await types.GetAllowedChildrenAsync(id, parentContentKey, paging.Skip, paging.Take);
        return allowed is { Success: true, Result: { } page } ? Ok(page.ToPaged(AllowedDocumentTypeModel.Of)) : Failed(allowed.Status);
    }

    /// <summary>The types below whose documents documents of this type may lie.</summary>
    [HttpGet("{id:guid}/allowed-parents")]
    [ProducesResponseType<DocumentTypeAllowedParentsResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> AllowedParents(Guid id)
    {
        var parents = await types.GetAllowedParentKeysAsync(id);
        return parents is { Success: true, Result: { } keys }
            ? Ok(new DocumentTypeAllowedParentsResponseModel([.. keys.Select(key => new ReferenceByIdModel(key))]))
            : Failed(parents.Status);
    }
}
