using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.UserGroups;

/// <summary>Finds groups, and names them in lists.</summary>
[ManagementRoute("")]
internal sealed class UserGroupListController(IUserGroupService groups, UserGroupModels models, CurrentUser current) : ManagementController
{
    /// <summary>A part of the groups that were found. Who is no administrator finds their own groups.</summary>
    [HttpGet("filter/user-group")]
    [RequireSection(Constants.Applications.Users)]
    [ProducesResponseType<Paged<UserGroupResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Find(string? filter, [FromQuery] Paging paging)
    {
        Attempt<PagedModel<IUserGroup>, UserGroupOperationStatus> found = await groups.FilterAsync(current.Key, filter, paging.Skip, paging.Take);
        return found.Success
            ? Ok(new Paged<UserGroupResponseModel>(found.Result.Total, await models.ToModelsAsync(found.Result.Items)))
            : Failed(found.Status, UserGroupProblems.Table);
    }

    /// <summary>The groups with these identifiers.</summary>
    [HttpGet("item/user-group")]
    [RequireAnySection]
    public async Task<ActionResult<IReadOnlyList<UserGroupItemResponseModel>>> Items([FromQuery(Name = "id")] Guid[] ids)
    {
        IEnumerable<IUserGroup> found = ids.Length == 0 ? [] : await groups.GetAsync(ids.AsEnumerable());
        return found.Select(UserGroupItemResponseModel.Of).ToArray();
    }
}
