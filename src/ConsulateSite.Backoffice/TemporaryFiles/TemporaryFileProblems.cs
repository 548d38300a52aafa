using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.TemporaryFiles;

/// <summary>Why an upload is refused.</summary>
internal static class TemporaryFileProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<TemporaryFileOperationStatus> Table = new()
    {
        { TemporaryFileOperationStatus.FileExtensionNotAllowed, Bad, "File type not allowed", "Files with this ending cannot be uploaded." },
        { TemporaryFileOperationStatus.InvalidFileName, Bad, "File name not allowed", "The file's name holds characters that a file name must not have." },
        { TemporaryFileOperationStatus.KeyAlreadyUsed, Bad, "Uploaded before", "There is an upload with this identifier already." },
        { TemporaryFileOperationStatus.UploadBlocked, Bad, "File refused", "The file is not what its ending says, or it holds something that could run in a browser." },
    };
}
