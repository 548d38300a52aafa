using static Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>A picked medium as it is stored and as the client has it.</summary>
internal sealed record PickedMedia
{
    /// <summary>The key of this use.</summary>
    public Guid Key { get; init; }

    /// <summary>The key of the medium, or of a temporary file that is about to become one.</summary>
    public Guid MediaKey { get; init; }

    public string MediaTypeAlias { get; init; } = string.Empty;

    public IReadOnlyList<ImageCropperCrop>? Crops { get; init; }

    public ImageCropperFocalPoint? FocalPoint { get; init; }
}
