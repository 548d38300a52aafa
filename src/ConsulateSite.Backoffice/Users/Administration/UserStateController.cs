using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.UserGroups;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Who may sign in, and to which groups users belong.</summary>
[ManagementRoute("user")]
[RequireAdministrator]
internal sealed class UserStateController(
    IUserService users, IUserGroupService groups, RemainingAdministrators administrators, CurrentUser current) : ManagementController
{
    /// <summary>Keeps users from signing in, and signs them out everywhere.</summary>
    [HttpPost("disable")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Disable(DisableUserRequestModel model)
    {
        HashSet<Guid> keys = ReferenceByIdModel.Keys(model.UserIds);
        await administrators.RequireWithoutAsync(keys);
        UserOperationStatus status = await users.DisableAsync(current.Key, keys);
        if (status != UserOperationStatus.Success)
        {
            return Failed(status, UserProblems.Table);
        }

        foreach (IUser user in keys.Count == 0 ? [] : await users.GetAsync(keys))
        {
            users.ClearLoginSessions(user.Id);
        }

        return Ok();
    }

    /// <summary>Lets users sign in again.</summary>
    [HttpPost("enable")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Enable(EnableUserRequestModel model)
    {
        UserOperationStatus status = await users.EnableAsync(current.Key, ReferenceByIdModel.Keys(model.UserIds));
        return status == UserOperationStatus.Success ? Ok() : Failed(status, UserProblems.Table);
    }

    /// <summary>Lets users try again who had entered a wrong password too often.</summary>
    [HttpPost("unlock")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Unlock(UnlockUsersRequestModel model) =>
        Outcome(await users.UnlockAsync(current.Key, [.. ReferenceByIdModel.Keys(model.UserIds)]), UserProblems.Table);

    /// <summary>Puts users into groups, and takes them out of all others.</summary>
    [HttpPost("set-user-groups")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> SetGroups(UpdateUserGroupsOnUserRequestModel model)
    {
        HashSet<Guid> keys = ReferenceByIdModel.Keys(model.UserIds);
        HashSet<Guid> newGroups = ReferenceByIdModel.Keys(model.UserGroupIds);
        if (newGroups.Count == 0)
        {
            return Failed(UserOperationStatus.NoUserGroup, UserProblems.Table);
        }

        await administrators.RequireWithGroupsAsync(keys, newGroups);
        return Outcome(await groups.UpdateUserGroupsOnUsersAsync(newGroups, keys, current.Key), UserGroupProblems.Table);
    }
}
