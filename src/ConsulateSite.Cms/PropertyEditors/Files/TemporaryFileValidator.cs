using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>Refuses an upload that is gone or of a kind that may not be uploaded.</summary>
/// <param name="files">The temporary files.</param>
/// <param name="temporaryFile">Reads the key of the upload from a value.</param>
/// <param name="extensions">Reads the allowed extensions from a configuration; none for all.</param>
internal sealed class TemporaryFileValidator(
    UploadedFiles files, Func<object?, Guid?> temporaryFile, Func<object?, IEnumerable<string>> extensions) : IValueValidator
{
    private static readonly string[] Members = ["value"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (temporaryFile(value) is not { } key)
        {
            yield break;
        }

        TemporaryFileModel? file = files.Find(key);
        if (file is null)
        {
            yield return new ValidationResult($"No temporary file was found for the key: {key}", Members);
        }
        else if (!files.IsAllowed(file.FileName, extensions(dataTypeConfiguration)))
        {
            yield return new ValidationResult($"The file type for file name \"{file.FileName}\" is not valid for upload", Members);
        }
    }
}
