using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.References;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>What is done with data types.</summary>
[ManagementRoute("data-type")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DataTypeUsageController(
    IDataTypeService types, IDataTypeUsageService usages, ReferenceModels references, IOptionsMonitor<DataTypesSettings> settings)
    : ManagementController
{
    /// <summary>Whether anything has a value of this data type.</summary>
    [HttpGet("{id:guid}/is-used")]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public async Task<IActionResult> IsUsed(Guid id)
    {
        Attempt<bool, DataTypeOperationStatus> used = await usages.HasSavedValuesAsync(id);
        return used.Success ? Ok(used.Result) : Failed(used.Status);
    }

    /// <summary>The properties that are of this data type.</summary>
    [HttpGet("{id:guid}/referenced-by")]
    public async Task<ActionResult<Paged<IReferenceResponseModel>>> ReferencedBy(Guid id, [FromQuery] Paging paging) =>
        await references.ToModelsAsync(await types.GetPagedRelationsAsync(id, paging.Skip, paging.Take));

    /// <summary>What the client has to know about data types.</summary>
    [HttpGet("configuration")]
    public ActionResult<DatatypeConfigurationResponseModel> Configuration() => new DatatypeConfigurationResponseModel(
        settings.CurrentValue.CanBeChanged, Constants.DataTypes.Guids.ListViewContentGuid, Constants.DataTypes.Guids.ListViewMediaGuid);
}
