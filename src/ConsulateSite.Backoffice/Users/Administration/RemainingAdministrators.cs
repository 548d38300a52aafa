using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Sees to it that one administrator who can sign in remains.</summary>
internal sealed class RemainingAdministrators(IUserService users, IUserGroupService groups)
{
    /// <summary>Ends the request if nobody could administer the site without these users.</summary>
    /// <param name="lost">The keys of the users who will not be administrators any more.</param>
    /// <exception cref="OperationRefusedException">No administrator would remain (400).</exception>
    public async Task RequireWithoutAsync(IReadOnlyCollection<Guid> lost)
    {
        IUserGroup? group = await groups.GetAsync(Constants.Security.AdminGroupKey);
        bool oneRemains = users.GetAllInGroup(group?.Id).Any(user => user.IsApproved && !lost.Contains(user.Key));
        if (!oneRemains)
        {
            throw UserProblems.LastAdministrator();
        }
    }

    /// <summary>Ends the request if the users are the last administrators and the groups do not make them administrators.</summary>
    /// <exception cref="OperationRefusedException">No administrator would remain (400).</exception>
    public Task RequireWithGroupsAsync(IReadOnlyCollection<Guid> changed, IReadOnlyCollection<Guid> newGroups) =>
        newGroups.Contains(Constants.Security.AdminGroupKey) ? Task.CompletedTask : RequireWithoutAsync(changed);
}
