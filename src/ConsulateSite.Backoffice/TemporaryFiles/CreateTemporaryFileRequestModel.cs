using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Backoffice.TemporaryFiles;

/// <summary>An upload. The client makes the identifier.</summary>
internal sealed class CreateTemporaryFileRequestModel
{
    public required Guid Id { get; init; }

    public required IFormFile File { get; init; }
}
