// The type keeps Umbraco's own name and namespace: views and templates that use it must compile against either.
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <summary>An image with its focal point and its crops.</summary>
public sealed class ImageCropperValue : IHtmlEncodedString
{
    /// <summary>The address of the image below the media folder.</summary>
    public string? Src { get; set; } = string.Empty;

    /// <summary>The point that every crop keeps in view; null means the centre.</summary>
    public ImageCropperFocalPoint? FocalPoint { get; set; }

    /// <summary>The crops, those of the configuration included.</summary>
    public IEnumerable<ImageCropperCrop>? Crops { get; set; }

    /// <inheritdoc />
    public string? ToHtmlString() => Src;

    /// <inheritdoc />
    public override string ToString() => Src ?? string.Empty;

    /// <summary>Gives the crop of that alias, or the first one if the alias is empty.</summary>
    public ImageCropperCrop? GetCrop(string? alias) =>
        string.IsNullOrWhiteSpace(alias)
            ? Crops?.FirstOrDefault()
            : Crops?.FirstOrDefault(crop => crop.Alias.InvariantEquals(alias));

    /// <summary>Whether there is a crop of that alias.</summary>
    public bool HasCrop(string? alias) => Crops?.Any(crop => crop.Alias == alias) ?? false;

    /// <summary>Whether there is an image.</summary>
    public bool HasImage() => !string.IsNullOrWhiteSpace(Src);

    /// <summary>Whether there is a focal point other than the centre.</summary>
    public bool HasFocalPoint() => FocalPoint is { } point && (point.Left != 0.5m || point.Top != 0.5m);

    /// <summary>Gives the address of a crop.</summary>
    /// <param name="alias">The crop's alias.</param>
    /// <param name="imageUrlGenerator">Writes the address.</param>
    /// <param name="useCropDimensions">Whether the image has the size of the crop.</param>
    /// <param name="useFocalPoint">Whether the focal point goes before the crop's own rectangle.</param>
    /// <param name="cacheBusterValue">A value that changes with the image.</param>
    /// <returns>The part of the address that follows <see cref="Src"/>; null when there is no such crop.</returns>
    public string? GetCropUrl(
        string? alias,
        IImageUrlGenerator imageUrlGenerator,
        bool useCropDimensions = true,
        bool useFocalPoint = false,
        string? cacheBusterValue = null)
    {
        ImageCropperCrop? crop = GetCrop(alias);
        if (crop is null && !string.IsNullOrWhiteSpace(alias))
        {
            return null;
        }

        ImageUrlGenerationOptions options = GetCropBaseOptions(string.Empty, crop, useFocalPoint || string.IsNullOrWhiteSpace(alias));
        if (crop is not null && useCropDimensions)
        {
            options.Width = crop.Width;
            options.Height = crop.Height;
        }

        options.CacheBusterValue = cacheBusterValue;
        return imageUrlGenerator.GetImageUrl(options);
    }

    /// <summary>Gives the options from which the address of a crop is written: the crop's rectangle or the focal point.</summary>
    public ImageUrlGenerationOptions GetCropBaseOptions(string? url, ImageCropperCrop? crop, bool preferFocalPoint)
    {
        ImageUrlGenerationOptions options = new(url);
        if (HasFocalPoint() && (preferFocalPoint || crop?.Coordinates is null))
        {
            options.FocalPoint = new ImageUrlGenerationOptions.FocalPointPosition(FocalPoint!.Left, FocalPoint.Top);
        }
        else if (crop?.Coordinates is { } rectangle && !preferFocalPoint)
        {
            options.Crop = new ImageUrlGenerationOptions.CropCoordinates(rectangle.X1, rectangle.Y1, rectangle.X2, rectangle.Y2);
        }

        return options;
    }

    /// <summary>The point that every crop keeps in view, in fractions of the image's size.</summary>
    public sealed record ImageCropperFocalPoint
    {
        /// <summary>From the left, 0 to 1.</summary>
        public decimal Left { get; set; }

        /// <summary>From the top, 0 to 1.</summary>
        public decimal Top { get; set; }
    }

    /// <summary>A named part of the image in a fixed size.</summary>
    public sealed record ImageCropperCrop
    {
        /// <summary>The name by which templates ask for the crop.</summary>
        public string? Alias { get; set; }

        /// <summary>The width in pixels.</summary>
        public int Width { get; set; }

        /// <summary>The height in pixels.</summary>
        public int Height { get; set; }

        /// <summary>The rectangle that an editor chose; null leaves the choice to the focal point.</summary>
        public ImageCropperCropCoordinates? Coordinates { get; set; }
    }

    /// <summary>A rectangle as distances from the four edges, in fractions of the image's size.</summary>
    public sealed record ImageCropperCropCoordinates
    {
        /// <summary>From the left.</summary>
        public decimal X1 { get; set; }

        /// <summary>From the top.</summary>
        public decimal Y1 { get; set; }

        /// <summary>From the right.</summary>
        public decimal X2 { get; set; }

        /// <summary>From the bottom.</summary>
        public decimal Y2 { get; set; }
    }
}
