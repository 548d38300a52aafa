using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Folders;

/// <summary>What the statuses of the folder services mean to an editor.</summary>
internal static class FolderProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<EntityContainerOperationStatus> Table = new()
    {
        { EntityContainerOperationStatus.NotEmpty, Bad, "Folder not empty", "Move or delete what is in the folder first." },
        { EntityContainerOperationStatus.DuplicateName, Bad, "Name in use", "There is a folder of this name in the same place." },
        { EntityContainerOperationStatus.DuplicateKey, Bad, "Folder exists", "There is a folder with this identifier already." },
    };
}
