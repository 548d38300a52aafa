using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Users.TwoFactor;

/// <summary>What the statuses of the two-factor service mean.</summary>
internal static class TwoFactorProblems
{
    public static readonly OperationProblemTable<TwoFactorOperationStatus> Table = new()
    {
        { TwoFactorOperationStatus.InvalidCode, StatusCodes.Status400BadRequest, "Wrong code", "The code is wrong, has expired or was used before." },
        { TwoFactorOperationStatus.ProviderAlreadySetup, StatusCodes.Status400BadRequest, "Already on", "Switch the second factor off before you set it up anew." },
    };
}
