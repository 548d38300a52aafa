using Umbraco.Cms.Core.Models.DeliveryApi;

namespace ConsulateSite.Delivery.Media;

/// <summary>What Umbraco's image cropper stores of an image.</summary>
/// <param name="FocalPoint">The point that cuts keep in view; <c>null</c> for the middle.</param>
/// <param name="Crops">The cuts that were chosen.</param>
internal sealed record StoredImage(StoredImage.Point? FocalPoint, IReadOnlyList<StoredImage.Crop>? Crops)
{
    /// <summary>Nothing is stored.</summary>
    public static readonly StoredImage None = new(null, null);

    /// <summary>The focal point as the interface shows it.</summary>
    public ImageFocalPoint? ToFocalPoint() => FocalPoint is { } point ? new ImageFocalPoint(point.Left, point.Top) : null;

    /// <summary>The cuts as the interface shows them.</summary>
    public IReadOnlyList<ImageCrop>? ToCrops() => Crops is null
        ? null
        : [.. Crops.Select(crop => new ImageCrop(
            crop.Alias,
            crop.Width,
            crop.Height,
            crop.Coordinates is { } edges ? new ImageCropCoordinates(edges.X1, edges.Y1, edges.X2, edges.Y2) : null))];

    /// <summary>A point in fractions of the image's size.</summary>
    internal sealed record Point(decimal Left, decimal Top);

    /// <summary>A named cut in pixels.</summary>
    internal sealed record Crop(string? Alias, int Width, int Height, Edges? Coordinates);

    /// <summary>The distances of a cut from the edges, in fractions of the image's size.</summary>
    internal sealed record Edges(decimal X1, decimal Y1, decimal X2, decimal Y2);
}
