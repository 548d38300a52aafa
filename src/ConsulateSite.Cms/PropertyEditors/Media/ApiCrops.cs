using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Focal points and crops as the Delivery API shows them.</summary>
internal static class ApiCrops
{
    /// <summary>A focal point.</summary>
    public static ImageFocalPoint? ToApi(this ImageCropperValue.ImageCropperFocalPoint? point) =>
        point is null ? null : new ImageFocalPoint(point.Left, point.Top);

    /// <summary>A crop.</summary>
    public static ImageCrop ToApi(this ImageCropperValue.ImageCropperCrop crop) => new(
        crop.Alias,
        crop.Width,
        crop.Height,
        crop.Coordinates is { } edges ? new ImageCropCoordinates(edges.X1, edges.Y1, edges.X2, edges.Y2) : null);
}
