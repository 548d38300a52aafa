// The type keeps Umbraco's own name and namespace: programs that use it must compile against either.
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <summary>An image as the Delivery API shows it.</summary>
/// <param name="url">Its address.</param>
/// <param name="focalPoint">The point that every crop keeps in view; null means the centre.</param>
/// <param name="crops">The crops, those of the configuration included.</param>
public class ApiImageCropperValue(string url, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops)
{
    /// <summary>The address of the image.</summary>
    public string Url { get; } = url;

    /// <summary>The point that every crop keeps in view; null means the centre.</summary>
    public ImageFocalPoint? FocalPoint { get; } = focalPoint;

    /// <summary>The crops, those of the configuration included.</summary>
    public IEnumerable<ImageCrop>? Crops { get; } = crops;
}
