using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Names of users, for logs and lists.</summary>
[ManagementRoute("item/user")]
[RequireAnySection]
internal sealed class UserItemController(IUserService users, UserModels models) : ManagementController
{
    /// <summary>The users with these identifiers.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<UserItemResponseModel>>> Get([FromQuery(Name = "id")] Guid[] ids)
    {
        IEnumerable<IUser> found = ids.Length == 0 ? [] : await users.GetAsync(ids);
        return found.Select(models.ToItemModel).ToArray();
    }
}
