using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Where the files of media are. Files of media in the recycle bin are nowhere.</summary>
internal sealed class MediaAddresses(
    IMediaService media, MediaUrlGeneratorCollection generators, IImageUrlGenerator images, IOptionsMonitor<ContentSettings> settings)
{
    /// <summary>Drawings that browsers scale by themselves.</summary>
    private static readonly string[] Drawings = ["svg"];

    private readonly FrozenSet<string> _pictures = images.SupportedImageFileTypes.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The addresses of the files.</summary>
    public IReadOnlyList<MediaUrlInfoResponseModel> Files(IReadOnlyCollection<Guid> keys) => Read(keys, address => address);

    /// <summary>The addresses of pictures in a size; nothing for what is no picture.</summary>
    /// <param name="keys">The media.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="mode">What is done with a picture of other proportions.</param>
    /// <param name="format">The ending of another kind of picture, such as <c>webp</c>.</param>
    public IReadOnlyList<MediaUrlInfoResponseModel> Pictures(IReadOnlyCollection<Guid> keys, int? width, int? height, ImageCropMode? mode, string? format) =>
        Read(keys, address => Ending(address) switch
        {
            string ending when Drawings.Contains(ending, StringComparer.OrdinalIgnoreCase) => address,
            string ending when _pictures.Contains(ending) => images.GetImageUrl(
                new ImageUrlGenerationOptions(address) { Width = width, Height = height, ImageCropMode = mode, Format = format }),
            _ => null,
        });

    private static string Ending(string address) => Path.GetExtension(address).TrimStart('.');

    private MediaUrlInfoResponseModel[] Read(IReadOnlyCollection<Guid> keys, Func<string, string?> translate) => keys.Count == 0
        ? []
        : [.. media.GetByIds(keys).Select(medium => new MediaUrlInfoResponseModel(medium.Key, Addresses(medium, translate)))];

    private MediaUrlInfoModel[] Addresses(IMedia medium, Func<string, string?> translate) => medium.Trashed
        ? []
        :
        [
            .. medium.GetUrls(settings.CurrentValue, generators).OfType<string>()
                .Select(translate)
                .OfType<string>()
                .Select(address => new MediaUrlInfoModel(null, address)),
        ];
}
