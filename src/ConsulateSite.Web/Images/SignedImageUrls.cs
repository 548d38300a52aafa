using System.Globalization;
using ConsulateSite.Imaging.Commands;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Web.Images;

/// <summary>Writes the addresses of variants, signed.</summary>
internal sealed class SignedImageUrls(ImageSigner signer) : IImageUrlGenerator, IImageUrlTokenGenerator
{
    private const string EncodedAmpersand = "&amp;";

    public IEnumerable<string> SupportedImageFileTypes => ImageFormats.Endings;

    /// <summary>The address of a variant; of the file itself when there are no variants of it, such as of a drawing.</summary>
    public string? GetImageUrl(ImageUrlGenerationOptions options) =>
        options.ImageUrl is { Length: > 0 } address ? Write(address, Parameters(options)) : options.ImageUrl;

    /// <summary>Signs an address that somebody wrote down, or that was signed with an earlier key. One that asks for nothing sensible gets the file itself.</summary>
    public string RefreshSignature(string url)
    {
        bool encoded = url.Contains(EncodedAmpersand, StringComparison.Ordinal);
        string signed = Write(encoded ? url.Replace(EncodedAmpersand, "&", StringComparison.Ordinal) : url, []);
        return encoded ? signed.Replace("&", EncodedAmpersand, StringComparison.Ordinal) : signed;
    }

    private string Write(string address, IEnumerable<KeyValuePair<string, string>> added)
    {
        int mark = address.IndexOf('?', StringComparison.Ordinal);
        string file = mark < 0 ? address : address[..mark];
        if (ImageFormats.OfEnding(Path.GetExtension(file).TrimStart('.')) is null)
        {
            return mark < 0 ? address : file;
        }

        IEnumerable<KeyValuePair<string, string>> own = mark < 0 ? [] : Pairs(address[mark..]);
        bool understood = ImageQuery.TryParse(own.Concat(added).Where(pair => pair.Key != ImageQuery.Signature), out ImageCommand? command);
        return understood && ImageQuery.Write(command!) is { Length: > 0 } query
            ? AsksForAVariant(command!) ? $"{file}?{query}&{ImageQuery.Signature}={signer.Sign(PathOf(file), command!)}" : $"{file}?{query}"
            : file;
    }

    private static bool AsksForAVariant(ImageCommand command) => command != new ImageCommand { Version = command.Version };

    // What is signed is what the server sees: the path without the name of the host, decoded.
    private static string PathOf(string file) =>
        Uri.UnescapeDataString(Uri.TryCreate(file, UriKind.Absolute, out Uri? absolute) && !file.StartsWith('/') ? absolute.AbsolutePath : file);

    private static IEnumerable<KeyValuePair<string, string>> Parameters(ImageUrlGenerationOptions options)
    {
        (string Name, string? Value)[] parameters =
        [
            ("width", Length(options.Width)),
            ("height", Length(options.Height)),
            ("quality", options.Quality?.ToString(Invariant)),
            ("format", options.Format),
            ("rmode", options.ImageCropMode?.ToString()),
            ("rxy", options.FocalPoint is { } focus ? Join(focus.Left, focus.Top) : options.ImageCropAnchor?.ToString()),
            ("cc", options.Crop is { } crop ? Join(crop.Left, crop.Top, crop.Right, crop.Bottom) : null),
            (ImageQuery.Version, options.CacheBusterValue),
        ];
        return parameters
            .Where(parameter => !string.IsNullOrEmpty(parameter.Value))
            .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value!))
            .Concat(Pairs(options.FurtherOptions));
    }

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static string? Length(int? pixels) => pixels is > 0 ? Math.Min(pixels.Value, ImageCommand.MaxLength).ToString(Invariant) : null;

    // An image cropper lets the edges slip out of the picture by a hair.
    private static string Join(params ReadOnlySpan<decimal> parts)
    {
        List<string> texts = [];
        foreach (decimal part in parts)
        {
            texts.Add(Math.Clamp(part, 0, 1).ToString(Invariant));
        }

        return string.Join(',', texts);
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string? query) => QueryHelpers.ParseQuery(query)
        .SelectMany(parameter => Values(parameter.Value).Select(value => KeyValuePair.Create(parameter.Key, value)));

    private static IEnumerable<string> Values(StringValues values) => values.Select(value => value ?? string.Empty);
}
