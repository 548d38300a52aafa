namespace ConsulateSite.Backoffice.TemporaryFiles;

/// <summary>What may be uploaded.</summary>
/// <param name="ImageFileTypes">Endings of images, without a dot.</param>
/// <param name="DisallowedUploadedFilesExtensions">Endings that are refused.</param>
/// <param name="AllowedUploadedFileExtensions">The only endings that are accepted; all, if there are none.</param>
/// <param name="MaxFileSize">In kilobytes.</param>
internal sealed record TemporaryFileConfigurationResponseModel(
    IReadOnlyList<string> ImageFileTypes,
    IReadOnlyList<string> DisallowedUploadedFilesExtensions,
    IReadOnlyList<string> AllowedUploadedFileExtensions,
    long? MaxFileSize);
