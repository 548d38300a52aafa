using static Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Brings stored crops and configured ones together: the size comes from the configuration, the rectangle from the value.</summary>
internal static class CropSizes
{
    /// <summary>Gives one crop for each configured one, with the stored rectangle if there is one.</summary>
    public static ImageCropperCrop[] Apply(
        IEnumerable<ImageCropperCrop>? stored, IEnumerable<(string? Alias, int Width, int Height)> configured) =>
    [
        .. configured.Select(size => new ImageCropperCrop
        {
            Alias = size.Alias,
            Width = size.Width,
            Height = size.Height,
            Coordinates = stored?.FirstOrDefault(crop => crop.Alias == size.Alias)?.Coordinates,
        }),
    ];

    /// <summary>Leaves out crops that say no more than the configuration.</summary>
    public static ImageCropperCrop[]? Prune(IEnumerable<ImageCropperCrop>? crops) =>
        crops?.Where(crop => crop.Coordinates is not null).ToArray();

    /// <summary>Leaves out a focal point in the centre.</summary>
    public static ImageCropperFocalPoint? Prune(ImageCropperFocalPoint? point) =>
        point is { Left: 0.5m, Top: 0.5m } ? null : point;
}
