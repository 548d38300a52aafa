// The type keeps Umbraco's own name and namespace, as the configurations that Umbraco.Cms.Core has itself.
namespace Umbraco.Cms.Core.PropertyEditors;

/// <summary>The configuration of an image cropper.</summary>
public sealed class ImageCropperConfiguration
{
    /// <summary>The crops that an editor may adjust.</summary>
    [ConfigurationField("crops")]
    public Crop[]? Crops { get; set; }

    /// <summary>A named size.</summary>
    public sealed class Crop
    {
        /// <summary>The name by which templates ask for the crop.</summary>
        public string? Alias { get; set; }

        /// <summary>The width in pixels.</summary>
        public int Width { get; set; }

        /// <summary>The height in pixels.</summary>
        public int Height { get; set; }
    }
}
