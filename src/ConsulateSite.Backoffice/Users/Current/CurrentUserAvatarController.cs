using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.Current;

/// <summary>The own picture.</summary>
[ManagementRoute("user/current/avatar")]
internal sealed class CurrentUserAvatarController(IUserService users, CurrentUser current) : ManagementController
{
    /// <summary>Takes an upload as the picture.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Set(SetAvatarRequestModel model) => Answer(await users.SetAvatarAsync(current.Key, model.File.Id));

    /// <summary>Takes the picture away.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Clear() => Answer(await users.ClearAvatarAsync(current.Key));

    private IActionResult Answer(UserOperationStatus status) => status == UserOperationStatus.Success ? Ok() : Failed(status, UserProblems.Table);
}
