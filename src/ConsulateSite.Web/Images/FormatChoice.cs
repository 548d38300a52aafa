using ConsulateSite.Imaging.Commands;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Web.Images;

/// <summary>Decides on the format of a variant.</summary>
internal static class FormatChoice
{
    /// <summary>The format that is asked for, else the best that the reader's browser says it shows, else the file's own.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="own">The format of the file.</param>
    /// <param name="accepted">What the browser says.</param>
    public static ImageFormat Choose(ImageCommand command, ImageFormat own, IList<MediaTypeHeaderValue> accepted)
    {
        if (!command.Negotiated)
        {
            return command.Format ?? own;
        }

        if (Accepts(accepted, ImageFormat.Avif))
        {
            return ImageFormat.Avif;
        }

        // Browsers say so of the formats that not all of them show, and of those only.
        return Accepts(accepted, ImageFormat.Webp) ? ImageFormat.Webp : own is ImageFormat.Avif or ImageFormat.Webp ? ImageFormat.Jpeg : own;
    }

    private static bool Accepts(IList<MediaTypeHeaderValue> accepted, ImageFormat format) =>
        accepted.Any(type => type.MediaType.Equals(ImageFormats.MediaType(format), StringComparison.OrdinalIgnoreCase) && type.Quality is not 0);
}
