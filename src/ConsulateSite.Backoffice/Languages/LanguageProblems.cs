using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Languages;

/// <summary>What the statuses of the language service mean to an editor.</summary>
internal static class LanguageProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<LanguageOperationStatus> Table = new()
    {
        { LanguageOperationStatus.DuplicateIsoCode, Bad, "Language exists", "The site has this language already." },
        { LanguageOperationStatus.MissingDefault, Bad, "No default language", "One language must be the default. Make another one the default first." },
        { LanguageOperationStatus.InvalidIsoCode, Bad, "Unknown language", "No language has this code." },
        { LanguageOperationStatus.InvalidFallbackIsoCode, Bad, "Unknown fallback", "The site does not have the language that was chosen as fallback." },
        { LanguageOperationStatus.InvalidFallback, Bad, "Circular fallback", "Following the fallback languages must not lead back to this language." },
    };
}
