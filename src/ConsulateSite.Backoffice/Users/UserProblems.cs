using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
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
    };
}
