using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Users.Administration;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.UserGroups;

/// <summary>Who belongs to a group.</summary>
[ManagementRoute("user-group/{id:guid}/users")]
[RequireAdministrator]
internal sealed class UserGroupMemberController(
    IUserGroupService groups, RemainingAdministrators administrators, CurrentUser current) : ManagementController
{
    /// <summary>Puts users into the group.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Add(Guid id, IReadOnlyList<ReferenceByIdModel> users) =>
        Outcome(
            await groups.AddUsersToUserGroupAsync(new UsersToUserGroupManipulationModel(id, [.. ReferenceByIdModel.Keys(users)]), current.Key), UserGroupProblems.Table);

    /// <summary>Takes users out of the group.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Remove(Guid id, IReadOnlyList<ReferenceByIdModel> users)
    {
        if (id == Constants.Security.AdminGroupKey)
        {
            await administrators.RequireWithoutAsync(ReferenceByIdModel.Keys(users));
        }

        return Outcome(
            await groups.RemoveUsersFromUserGroupAsync(new UsersToUserGroupManipulationModel(id, [.. ReferenceByIdModel.Keys(users)]), current.Key), UserGroupProblems.Table);
    }
}
