using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Reads what the image cropper stores: JSON, or the bare address from older versions.</summary>
internal static class EditedImageFormat
{
    public static EditedImage? Read(object? value, IJsonSerializer json) => value switch
    {
        null => null,
        string text when string.IsNullOrWhiteSpace(text) => null,
        string text when !text.DetectIsJson() => new EditedImage { Src = text },
        _ => json.TryDeserialize(value, out EditedImage? image) ? image : null,
    };
}
