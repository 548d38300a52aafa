using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.UserGroups;

/// <summary>What the statuses of the group service mean.</summary>
internal static class UserGroupProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<UserGroupOperationStatus> Table = new()
    {
        { UserGroupOperationStatus.AlreadyExists, Bad, "Exists already", "There is a group with this identifier already." },
        { UserGroupOperationStatus.DuplicateAlias, Bad, "Alias taken", "There is a group with this alias already." },
        { UserGroupOperationStatus.MissingName, Bad, "Name missing", "Give the group a name." },
        { UserGroupOperationStatus.CanNotDeleteIsSystemUserGroup, Bad, "Needed", "The system needs this group." },
        { UserGroupOperationStatus.CanNotUpdateAliasIsSystemUserGroup, Bad, "Needed", "The system knows this group by its alias." },
        { UserGroupOperationStatus.AdminGroupCannotBeEmpty, Bad, "Last administrator", "One administrator must remain." },
        { UserGroupOperationStatus.UserNotInGroup, Bad, "Not in the group", "One of the users does not belong to the group." },
    };

    /// <summary>A failure of the group service, from deep inside.</summary>
    public static OperationRefusedException Refused(UserGroupOperationStatus status) => new(OperationProblem.Of(status, Table), status.ToString());
}
