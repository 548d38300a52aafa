using Umbraco.Cms.Core.Models.DeliveryApi;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>A picked medium as the Delivery API shows it, with the focal point and the crops of this use.</summary>
internal sealed class PickedApiMedia(IApiMedia media, ImageFocalPoint? focalPoint, IReadOnlyList<ImageCrop> crops) : IApiMediaWithCrops
{
    private readonly IApiMediaWithCrops? _own = media as IApiMediaWithCrops;

    public Guid Id => media.Id;

    public string Name => media.Name;

    public string MediaType => media.MediaType;

    public string Url => media.Url;

    public string? Extension => media.Extension;

    public int? Width => media.Width;

    public int? Height => media.Height;

    public int? Bytes => media.Bytes;

    public IDictionary<string, object?> Properties => media.Properties;

    /// <summary>The point of this use, or else of the medium.</summary>
    public ImageFocalPoint? FocalPoint => focalPoint ?? _own?.FocalPoint;

    /// <summary>The crops of this use, and those of the medium that have other names.</summary>
    public IEnumerable<ImageCrop>? Crops =>
        [.. crops, .. (_own?.Crops ?? []).Where(own => crops.All(crop => crop.Alias != own.Alias))];
}
