using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Users.Permissions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.Current;

/// <summary>What the current user may do with which document or medium.</summary>
[ManagementRoute("user/current/permissions")]
internal sealed class CurrentUserPermissionsController(IUserService users, CurrentUser current) : ManagementController
{
    /// <summary>For any kind of node.</summary>
    [HttpGet]
    [ProducesResponseType<UserPermissionsResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> All([FromQuery(Name = "id")] Guid[] ids) => Answer(await users.GetPermissionsAsync(current.Key, ids));

    /// <summary>For documents.</summary>
    [HttpGet("document")]
    [ProducesResponseType<UserPermissionsResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Documents([FromQuery(Name = "id")] Guid[] ids) =>
        Answer(await users.GetDocumentPermissionsAsync(current.Key, ids));

    /// <summary>For media.</summary>
    [HttpGet("media")]
    [ProducesResponseType<UserPermissionsResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Media([FromQuery(Name = "id")] Guid[] ids) => Answer(await users.GetMediaPermissionsAsync(current.Key, ids));

    private ObjectResult Answer(Attempt<IEnumerable<NodePermissions>, UserOperationStatus> permissions) => permissions.Success
        ? Ok(new UserPermissionsResponseModel([.. permissions.Result.Select(x => new UserPermissionModel(x.NodeKey, [.. x.Permissions]))]))
        : Failed(permissions.Status, UserProblems.Table);
}
