using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Documents.Versions;

/// <summary>What the statuses of versions mean to an editor.</summary>
internal static class DocumentVersionProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<ContentVersionOperationStatus> Table = new()
    {
        { ContentVersionOperationStatus.RollBackFailed, Bad, "Not rolled back", "The document could not be brought back to this version." },
        { ContentVersionOperationStatus.RollBackCanceled, Bad, "Cancelled", "A rule of this site does not allow it." },
    };
}
