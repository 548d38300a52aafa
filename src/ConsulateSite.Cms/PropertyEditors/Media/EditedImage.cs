using System.Text.Json.Serialization;
using static Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>What the image cropper stores, and exchanges with the client.</summary>
internal sealed record EditedImage
{
    /// <summary>The address of the stored image; empty for none.</summary>
    public string Src { get; init; } = string.Empty;

    /// <summary>The key of an image that was just uploaded; never stored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? TemporaryFileId { get; init; }

    // The client cannot do without a list.
    public IReadOnlyList<ImageCropperCrop> Crops { get => field ?? []; init; } = [];

    public ImageCropperFocalPoint? FocalPoint { get; init; }
}
