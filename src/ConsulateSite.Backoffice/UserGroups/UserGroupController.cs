using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Backoffice.UserGroups;

/// <summary>The groups of users. Those who may open the section see them, administrators change them.</summary>
[ManagementRoute("user-group")]
[RequireSection(Constants.Applications.Users)]
internal sealed class UserGroupController(
    IUserGroupService groups, UserGroupModels models, IShortStringHelper strings, CurrentUser current) : ManagementController
{
    /// <summary>All groups by name.</summary>
    [HttpGet]
    public async Task<ActionResult<Paged<UserGroupResponseModel>>> All([FromQuery] Paging paging)
    {
        PagedModel<IUserGroup> found = await groups.GetAllAsync(paging.Skip, paging.Take);
        return new Paged<UserGroupResponseModel>(found.Total, await models.ToModelsAsync(found.Items));
    }

    /// <summary>One group.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<UserGroupResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) => await groups.GetAsync(id) is { } group
        ? Ok((await models.ToModelsAsync([group]))[0])
        : Failed(UserGroupOperationStatus.NotFound);

    /// <summary>Adds a group.</summary>
    [HttpPost]
    [RequireAdministrator]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateUserGroupRequestModel model)
    {
        UserGroup group = new(strings, 0, model.Alias, model.Name, model.Icon) { Key = model.Id ?? Guid.NewGuid() };
        await models.ApplyAsync(model, group);
        Attempt<IUserGroup, UserGroupOperationStatus> created = await groups.CreateAsync(group, current.Key);
        return created.Success ? CreatedAs("user-group", created.Result.Key) : Failed(created.Status, UserGroupProblems.Table);
    }

    /// <summary>Changes a group.</summary>
    [HttpPut("{id:guid}")]
    [RequireAdministrator]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateUserGroupRequestModel model)
    {
        // A copy, so that a refused change leaves no traces in what others read.
        if ((await groups.GetAsync(id))?.DeepClone() is not IUserGroup group)
        {
            return Failed(UserGroupOperationStatus.NotFound);
        }

        await models.ApplyAsync(model, group);
        return Outcome(await groups.UpdateAsync(group, current.Key), UserGroupProblems.Table);
    }

    /// <summary>Deletes a group.</summary>
    [HttpDelete("{id:guid}")]
    [RequireAdministrator]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public Task<IActionResult> Delete(Guid id) => DeleteAsync([id]);

    /// <summary>Deletes groups: all of them or none.</summary>
    [HttpDelete]
    [RequireAdministrator]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public Task<IActionResult> DeleteMany(DeleteUserGroupsRequestModel model) => DeleteAsync(ReferenceByIdModel.Keys(model.UserGroupIds));

    private async Task<IActionResult> DeleteAsync(HashSet<Guid> keys)
    {
        return Outcome(await groups.DeleteAsync(keys), UserGroupProblems.Table);
    }
}
