using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users;

/// <summary>What the statuses of the user service mean.</summary>
internal static class UserProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<UserOperationStatus> Table = new()
    {
        { UserOperationStatus.SelfOldPasswordRequired, Bad, "Old password missing", "Whoever changes their own password enters the old one as well." },
        { UserOperationStatus.InvalidIsoCode, Bad, "Unknown language", "The backoffice does not speak this language." },
        { UserOperationStatus.InvalidAvatar, Bad, "No picture", "The upload is not a picture." },
        { UserOperationStatus.AvatarFileNotFound, Bad, "No upload", "The upload does not exist any more. Upload the picture again." },
        { UserOperationStatus.NoUserGroup, Bad, "No group", "Every user belongs to one group at least." },
        { UserOperationStatus.MissingUserGroup, Bad, "Unknown group", "One of the groups does not exist any more." },
        { UserOperationStatus.DuplicateEmail, Bad, "Address taken", "There is a user with this mail address already." },
        { UserOperationStatus.DuplicateUserName, Bad, "Name taken", "There is a user with this name already." },
        { UserOperationStatus.UserNameIsNotEmail, Bad, "Name is no address", "Users sign in with their mail address on this site." },
        { UserOperationStatus.AdminUserGroupMustNotBeEmpty, Bad, "Last administrator", "One administrator must remain." },
        { UserOperationStatus.CannotInvite, Bad, "No mail", "This site sends no mail. Create the user, and hand over the password." },
        { UserOperationStatus.CannotDisableSelf, Bad, "Own account", "Nobody can disable their own account." },
        { UserOperationStatus.CannotDeleteSelf, Bad, "Own account", "Nobody can delete their own account." },
        { UserOperationStatus.CannotDisableInvitedUser, Bad, "Only invited", "The user has not accepted the invitation yet. Delete the user instead." },
        { UserOperationStatus.CannotDeleteUserWithLoginHistory, Bad, "Has signed in", "A user who has signed in once can be disabled, not deleted." },
        { UserOperationStatus.SelfPasswordResetNotAllowed, Bad, "Own password", "Change your own password in your profile." },
        { UserOperationStatus.InvalidUserType, Bad, "Not this kind", "This site has users who sign in with a password only." },
    };

    /// <summary>A password was not changed. What is wrong with it is said in Umbraco's own words, where there are any.</summary>
    /// <param name="changed">What the service answered.</param>
    public static OperationRefusedException PasswordNotChanged(Attempt<PasswordChangedModel, UserOperationStatus> changed) => new(
        changed.Result.Error?.ErrorMessage is { } reason
            ? new OperationProblem(Bad, "Password not changed", reason)
            : OperationProblem.Of(changed.Status, Table),
        changed.Status.ToString());

    /// <summary>One administrator must remain.</summary>
    public static OperationRefusedException LastAdministrator() => new(
        OperationProblem.Of(UserOperationStatus.AdminUserGroupMustNotBeEmpty, Table), nameof(UserOperationStatus.AdminUserGroupMustNotBeEmpty));
}
