using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Media;

/// <summary>What Umbraco's image cropper stores of an image.</summary>
/// <param name="FocalPoint">The point that cuts keep in view; <c>null</c> for the middle.</param>
/// <param name="Crops">The cuts that were chosen.</param>
internal sealed record StoredImage(StoredImage.Point? FocalPoint, IReadOnlyList<StoredImage.Crop>? Crops)
{
    private static readonly StoredImage None = new(null, null);

    /// <summary>Reads what is stored of a medium; nothing is, when it is no image.</summary>
    public static StoredImage Of(IPublishedContent media)
    {
        IPublishedProperty? file = media.GetProperty(Constants.Conventions.Media.File);
        if (file?.PropertyType.EditorAlias != Constants.PropertyEditors.Aliases.ImageCropper || file.GetSourceValue() is not string source)
        {
            return None;
        }

        try
        {
            return JsonSerializer.Deserialize<StoredImage>(source, JsonSerializerOptions.Web) ?? None;
        }
        catch (JsonException)
        {
            // An import may have left nothing but the address of the file.
            return None;
        }
    }

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
