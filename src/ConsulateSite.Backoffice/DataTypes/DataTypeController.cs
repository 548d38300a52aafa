using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>Data types, as everybody who edits content needs them.</summary>
[ManagementRoute("data-type")]
[RequireAnySection]
internal sealed class DataTypeController(IDataTypeService types, DataTypeModels models) : ManagementController
{
    /// <summary>One data type.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<DataTypeResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) =>
        await types.GetAsync(id) is { } type ? Ok(models.Of(type)) : Failed(DataTypeOperationStatus.NotFound);

    /// <summary>Several data types.</summary>
    [HttpGet("batch")]
    public async Task<ActionResult<BatchResponseModel<DataTypeResponseModel>>> Batch([FromQuery(Name = "id")] Guid[] ids) =>
        BatchResponseModel<DataTypeResponseModel>.Of(ids.Length == 0 ? [] : [.. (await types.GetAllAsync(ids)).Select(models.Of)]);
}
