using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Relations;

/// <summary>What is related to what, and how.</summary>
[ManagementRoute("")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class RelationController(IRelationService relations, RelationModels models) : ManagementController
{
    /// <summary>All kinds of relations.</summary>
    [HttpGet("relation-type")]
    public async Task<ActionResult<Paged<RelationTypeResponseModel>>> Types([FromQuery] Paging paging)
    {
        PagedModel<IRelationType> found = await relations.GetPagedRelationTypesAsync(paging.Skip, paging.Take);
        return new Paged<RelationTypeResponseModel>(found.Total, [.. found.Items.Select(RelationTypeResponseModel.Of)]);
    }

    /// <summary>One kind of relations.</summary>
    [HttpGet("relation-type/{id:guid}")]
    [ProducesResponseType<RelationTypeResponseModel>(StatusCodes.Status200OK)]
    public IActionResult Type(Guid id) =>
        relations.GetRelationTypeById(id) is { } type ? Ok(RelationTypeResponseModel.Of(type)) : Missing("There is no such kind of relation.");

    /// <summary>The kinds of relations with these identifiers.</summary>
    [HttpGet("item/relation-type")]
    public ActionResult<IReadOnlyList<RelationTypeItemResponseModel>> Items([FromQuery(Name = "id")] Guid[] ids) =>
        ids.Select(relations.GetRelationTypeById).OfType<IRelationType>().Select(RelationTypeItemResponseModel.Of).ToArray();

    /// <summary>The relations of a kind.</summary>
    [HttpGet("relation/type/{id:guid}")]
    [ProducesResponseType<Paged<RelationResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> OfType(Guid id, [FromQuery] Paging paging)
    {
        (int page, int size, int surplus) = paging.ToPages();
        Attempt<PagedModel<IRelation>, RelationOperationStatus> found = await relations.GetPagedByRelationTypeKeyAsync(id, page * size, size);
        return found.Success
            ? Ok(await models.ToModelsAsync(new PagedModel<IRelation>(found.Result.Total, found.Result.Items.Skip(surplus))))
            : Failed(found.Status);
    }
}
