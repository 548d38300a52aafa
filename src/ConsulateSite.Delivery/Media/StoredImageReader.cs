using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Media;

/// <summary>Reads what Umbraco's image cropper stores of images, and tells once of each of which that cannot be read.</summary>
internal sealed class StoredImageReader(ILogger<StoredImageReader> logger)
{
    private const int MostTold = 1_000;

    private readonly ConcurrentDictionary<Guid, bool> _told = new();

    /// <summary>Reads what is stored of a medium; nothing is, when it is no image.</summary>
    public StoredImage Read(IPublishedContent media)
    {
        IPublishedProperty? file = media.GetProperty(Constants.Conventions.Media.File);
        if (file?.PropertyType.EditorAlias != Constants.PropertyEditors.Aliases.ImageCropper
            || file.GetSourceValue() is not string source
            || IsAddress(source))
        {
            return StoredImage.None;
        }

        try
        {
            return JsonSerializer.Deserialize<StoredImage>(source, JsonSerializerOptions.Web) ?? StoredImage.None;
        }
        catch (JsonException exception)
        {
            Tell(media, file.Alias, exception);
            return StoredImage.None;
        }
    }

    // An import may have left nothing but the address of the file.
    private static bool IsAddress(string source) => source.StartsWith('/') || Uri.IsWellFormedUriString(source, UriKind.Absolute);

    private void Tell(IPublishedContent media, string property, JsonException exception)
    {
        if (_told.Count < MostTold && _told.TryAdd(media.Key, true))
        {
            logger.LogWarning(
                "The image \"{Name}\" ({Key}) is given without focal point and cuts: its property {Property} cannot be read ({Reason}) "
                + "Choose the focal point in the media section and save the image.",
                media.Name,
                media.Key,
                property,
                exception.Message);
        }
    }
}
