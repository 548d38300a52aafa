using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>Changes data types.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DataTypeEditingController(IDataTypeService types, DataTypeChanges changes, CurrentUser current) : ManagementController
{
    private const string Path = "data-type";

    /// <summary>Adds a data type.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateDataTypeRequestModel model) =>
        Created(await types.CreateAsync(await changes.CreateAsync(model), current.Key));

    /// <summary>Changes a data type.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateDataTypeRequestModel model) => await types.GetAsync(id) is { } type
        ? Outcome(await types.UpdateAsync(changes.Update(type, model), current.Key), DataTypeProblems.Table)
        : Failed(DataTypeOperationStatus.NotFound);

    /// <summary>Deletes a data type of which there are no properties.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        await changes.RequireUnusedAsync(id);
        return Outcome(await types.DeleteAsync(id, current.Key), DataTypeProblems.Table);
    }

    /// <summary>Copies a data type into a folder, or to the root.</summary>
    [HttpPost("{id:guid}/copy")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Copy(Guid id, TargetRequestModel model) => await types.GetAsync(id) is { } type
        ? Created(await types.CopyAsync(type, model.Target?.Id, current.Key))
        : Failed(DataTypeOperationStatus.NotFound);

    /// <summary>Moves a data type into a folder, or to the root.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Move(Guid id, TargetRequestModel model) => await types.GetAsync(id) is { } type
        ? Outcome(await types.MoveAsync(type, model.Target?.Id, current.Key), DataTypeProblems.Table)
        : Failed(DataTypeOperationStatus.NotFound);

    private IActionResult Created(Attempt<IDataType, DataTypeOperationStatus> attempt) =>
        attempt.Success ? CreatedAs(Path, attempt.Result.Key) : Failed(attempt.Status, DataTypeProblems.Table);
}
