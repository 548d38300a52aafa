using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.Users.Sessions;

/// <summary>Where the current user is signed in. Umbraco's own API has no such operations.</summary>
[ManagementRoute("user/current/sessions")]
internal sealed class CurrentUserSessionController(CurrentUser current, UserSessions sessions) : ManagementController
{
    /// <summary>All sessions of the user.</summary>
    [HttpGet]
    public ActionResult<IReadOnlyList<SessionResponseModel>> All() => sessions.Of(current.User, HttpContext.User);

    /// <summary>Ends one of them.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public IActionResult End(Guid id) => sessions.End(current.User, id) ? Ok() : Missing("There is no such session.");

    /// <summary>Ends all of them but the one that asks.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public IActionResult EndOthers()
    {
        sessions.EndOthers(current.User, HttpContext.User);
        return Ok();
    }
}
