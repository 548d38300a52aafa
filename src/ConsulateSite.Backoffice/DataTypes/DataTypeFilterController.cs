using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>The list of data types.</summary>
[ManagementRoute("filter/data-type")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DataTypeFilterController(IDataTypeService types) : ManagementController
{
    /// <summary>The data types that fit.</summary>
    /// <param name="name">A part of the name.</param>
    /// <param name="editorUiAlias">A part of the alias of the editor in the client.</param>
    /// <param name="editorAlias">A part of the alias of the editor in the server.</param>
    /// <param name="paging">The part of the list.</param>
    [HttpGet]
    public async Task<ActionResult<Paged<DataTypeItemResponseModel>>> Get(
        string? name, string? editorUiAlias, string? editorAlias, [FromQuery] Paging paging)
    {
        PagedModel<IDataType> found = await types.FilterAsync(name, editorUiAlias, editorAlias, paging.Skip, paging.Take);
        return found.ToPaged(DataTypeItemResponseModel.Of);
    }
}
