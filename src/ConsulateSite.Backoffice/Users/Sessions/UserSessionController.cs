using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Users.Sessions;

/// <summary>Where other users are signed in, for those who administer users.</summary>
[ManagementRoute("user/{id:guid}/sessions")]
[RequireSection(Constants.Applications.Users)]
internal sealed class UserSessionController(IUserService users, CurrentUser current, UserSessions sessions) : ManagementController
{
    /// <summary>All sessions of a user.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<SessionResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> All(Guid id) =>
        await users.GetAsync(id) is { } user ? Ok(sessions.Of(user, HttpContext.User)) : Missing("There is no such user.");

    /// <summary>Signs a user out everywhere. Only administrators may do that to an administrator.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> EndAll(Guid id)
    {
        if (await users.GetAsync(id) is not { } user)
        {
            return Missing("There is no such user.");
        }

        if (MayNotTouch(user))
        {
            return Forbidden();
        }

        users.ClearLoginSessions(user.Id);
        return Ok();
    }

    private bool MayNotTouch(IUser user) => user.IsAdmin() && !current.User.IsAdmin();
}
