using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Users.Current;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>The pictures of others.</summary>
[ManagementRoute("user/avatar/{id:guid}")]
[RequireAdministrator]
internal sealed class UserAvatarController(IUserService users) : ManagementController
{
    /// <summary>Takes an upload as the picture.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Set(Guid id, SetAvatarRequestModel model) => Answer(await users.SetAvatarAsync(id, model.File.Id));

    /// <summary>Takes the picture away.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Clear(Guid id) => Answer(await users.ClearAvatarAsync(id));

    private IActionResult Answer(UserOperationStatus status) => status == UserOperationStatus.Success ? Ok() : Failed(status, UserProblems.Table);
}
