using ConsulateSite.Backoffice.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>Types of one kind, as everybody who edits content of such types needs them.</summary>
internal abstract class ContentTypeController<TType, TResponse>(IContentTypeBaseService<TType> types) : ManagementController
    where TType : class, IContentTypeComposition
{
    /// <summary>One type.</summary>
    [HttpGet("{id:guid}")]
    public async Task<ActionResult<TResponse>> Get(Guid id) =>
        await types.GetAsync(id) is { } type ? Model(type) : Failed(ContentTypeOperationStatus.NotFound);

    /// <summary>Several types.</summary>
    [HttpGet("batch")]
    public ActionResult<BatchResponseModel<TResponse>> Batch([FromQuery(Name = "id")] Guid[] ids) =>
        BatchResponseModel<TResponse>.Of(ids.Length == 0 ? [] : [.. types.GetMany(ids).Select(Model)]);

    /// <summary>The types of which something may lie at the root.</summary>
    [HttpGet("allowed-at-root")]
    public async Task<ActionResult<Paged<AllowedTypeModel>>> AllowedAtRoot([FromQuery] Paging paging)
    {
        PagedModel<TType> allowed = await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take);
        return allowed.ToPaged(AllowedTypeModel.Of);
    }

    /// <summary>The types of which something may lie below content of this type.</summary>
    /// <param name="id">The type of the parent.</param>
    /// <param name="parentContentKey">The parent, where it exists already.</param>
    /// <param name="paging">The part of the list.</param>
    [HttpGet("{id:guid}/allowed-children")]
    [ProducesResponseType<Paged<AllowedTypeModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> AllowedChildren(Guid id, Guid? parentContentKey, [FromQuery] Paging paging)
    {
        var allowed = await types.GetAllowedChildrenAsync(id, parentContentKey, paging.Skip, paging.Take);
        return allowed is { Success: true, Result: { } page } ? Ok(page.ToPaged(AllowedTypeModel.Of)) : Failed(allowed.Status);
    }

    /// <summary>The types below whose content something of this type may lie.</summary>
    [HttpGet("{id:guid}/allowed-parents")]
    [ProducesResponseType<AllowedParentsResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> AllowedParents(Guid id)
    {
        var parents = await types.GetAllowedParentKeysAsync(id);
        return parents is { Success: true, Result: { } keys }
            ? Ok(new AllowedParentsResponseModel([.. keys.Select(key => new ReferenceByIdModel(key))]))
            : Failed(parents.Status);
    }

    /// <summary>A type as the client reads it.</summary>
    protected abstract TResponse Model(TType type);
}
