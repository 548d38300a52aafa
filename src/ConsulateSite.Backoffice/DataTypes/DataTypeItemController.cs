using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>Names of data types, for lists.</summary>
[ManagementRoute("item/data-type")]
[RequireAnySection]
internal sealed class DataTypeItemController(IDataTypeService types) : ManagementController
{
    /// <summary>The data types with these identifiers.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<DataTypeItemResponseModel>>> Get([FromQuery(Name = "id")] Guid[] ids) =>
        ids.Length == 0 ? [] : (await types.GetAllAsync(ids)).Select(DataTypeItemResponseModel.Of).ToArray();

    /// <summary>The data types whose name contains the words.</summary>
    [HttpGet("search")]
    public async Task<ActionResult<Paged<DataTypeItemResponseModel>>> Search(string? query, [FromQuery] Paging paging)
    {
        PagedModel<IDataType> found = await types.FilterAsync(query, skip: paging.Skip, take: paging.Take);
        return found.ToPaged(DataTypeItemResponseModel.Of);
    }
}
