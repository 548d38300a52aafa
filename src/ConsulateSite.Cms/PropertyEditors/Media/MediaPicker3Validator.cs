using System.ComponentModel.DataAnnotations;
using ConsulateSite.Cms.PropertyEditors.Pickers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Holds picked media against the number, the types and the folder of the data type.</summary>
internal sealed class MediaPicker3Validator(
    ILocalizedTextService texts,
    IJsonSerializer json,
    IMediaService media,
    IMediaTypeService mediaTypes,
    IMediaNavigationQueryService navigation) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (value is null || dataTypeConfiguration is not MediaPicker3Configuration configuration)
        {
            return [];
        }

        PickedMedia[] picked = PickedMediaFormat.Read(value, json);
        return [.. NumberErrors(picked.Length, configuration), .. TypeErrors(picked, configuration.Filter), .. FolderErrors(picked, configuration.StartNodeId)];
    }

    private IEnumerable<ValidationResult> NumberErrors(int number, MediaPicker3Configuration configuration)
    {
        if (!configuration.Multiple && number > 1)
        {
            return [texts.Invalid("multipleMediaNotAllowed")];
        }

        return NumberOfEntriesValidator.Validate(
            texts, new NumberOfEntriesValidator.Count(number, configuration.ValidationLimit.Min, configuration.ValidationLimit.Max));
    }

    private IEnumerable<ValidationResult> TypeErrors(PickedMedia[] picked, string? filter)
    {
        HashSet<Guid> allowed = ContentTypeKeys.Parse(filter);
        if (allowed.Count == 0 || picked.Length == 0)
        {
            return [];
        }

        // A dropped file is no medium yet: it has only the alias that the client will create it with.
        IMedia[] known = [.. media.GetByIds([.. picked.Select(item => item.MediaKey).Distinct()])];
        HashSet<Guid> knownKeys = [.. known.Select(item => item.Key)];
        IEnumerable<Guid?> types =
        [
            .. known.Select(item => (Guid?)item.ContentType.Key),
            .. picked
                .Where(item => !knownKeys.Contains(item.MediaKey) && item.MediaTypeAlias.Length > 0)
                .Select(item => mediaTypes.Get(item.MediaTypeAlias)?.Key),
        ];
        return types.All(type => type is { } key && allowed.Contains(key)) ? [] : [texts.Invalid("invalidMediaType")];
    }

    private IEnumerable<ValidationResult> FolderErrors(PickedMedia[] picked, Guid? folder) =>
        folder is not { } start || ValidationHelper.HasValidStartNode(picked.Select(item => item.MediaKey), start, navigation)
            ? []
            : [texts.Invalid("invalidStartNode")];
}
