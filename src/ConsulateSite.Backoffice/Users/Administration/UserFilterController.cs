using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Finds users.</summary>
[ManagementRoute("filter/user")]
[RequireSection(Constants.Applications.Users)]
internal sealed class UserFilterController(IUserService users, UserModels models, CurrentUser current) : ManagementController
{
    /// <summary>A part of the users that were found. Only administrators find administrators.</summary>
    [HttpGet]
    [ProducesResponseType<Paged<UserResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Find([FromQuery] UserFilterQuery query, [FromQuery] Paging paging)
    {
        (int page, int size, int surplus) = paging.ToPages();
        Attempt<PagedModel<IUser>, UserOperationStatus> found =
            await users.FilterAsync(current.Key, query.ToFilter(), page * size, size, query.OrderBy, query.OrderDirection);
        if (found.Status == UserOperationStatus.MissingUserGroup)
        {
            // The client asks for the members of a group as soon as somebody begins to make one.
            return Ok(new Paged<UserResponseModel>(0, []));
        }

        return found.Success
            ? Ok(new Paged<UserResponseModel>(found.Result.Total, [.. found.Result.Items.Skip(surplus).Select(models.ToModel)]))
            : Failed(found.Status, UserProblems.Table);
    }
}
