using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Files;

/// <summary>Answers every request for a variant of an image with the image as it was uploaded.</summary>
internal sealed class OriginalImageUrlGenerator : IImageUrlGenerator
{
    public IEnumerable<string> SupportedImageFileTypes { get; } = ["jpg", "jpeg", "png", "gif", "webp", "avif"];

    public string? GetImageUrl(ImageUrlGenerationOptions options) => options.ImageUrl;
}
