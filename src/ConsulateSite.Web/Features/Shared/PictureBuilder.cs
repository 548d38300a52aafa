using System.Collections.Frozen;
using System.Globalization;
using ConsulateSite.Web.Models;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Shows pictures that editors chose.</summary>
internal sealed class PictureBuilder(IPublishedUrlProvider urls, IImageUrlGenerator images)
{
    private const string PickerAlias = "image";
    private const string AnyFormat = "auto";
    private const string FormatOfMessages = "jpg";

    // Browsers scale drawings by themselves, and a film is more than its first picture.
    private static readonly FrozenSet<string> ShownAsTheyAre = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "svg", "gif");

    /// <summary>The picture of a page; <c>null</c> when it has none.</summary>
    public Picture? Build(IIllustrated content, PageContext page) => Build(content, PictureShape.Article, page);

    /// <summary>The picture of a page as a component shows it; <c>null</c> when it has none.</summary>
    public Picture? Build(IIllustrated content, PictureShape shape, PageContext page) =>
        Build(content.Image, content.ImageAlternative(page.Culture), content.ImageCaption(page.Culture), shape, page, content);

    /// <summary>A picture with its words.</summary>
    /// <param name="media">The picture; <c>null</c> for none.</param>
    /// <param name="alternative">What it shows.</param>
    /// <param name="caption">What is written below.</param>
    /// <param name="shape">The component that shows it.</param>
    /// <param name="page">The request.</param>
    /// <param name="picker">What holds it in its property <c>image</c>, with the crops that were made there.</param>
    public Picture? Build(
        IPublishedContent? media, string? alternative, string? caption, PictureShape shape, PageContext page, IPublishedElement? picker = null)
    {
        if (media is null)
        {
            return null;
        }

        page.Reads.Item(media.Key);
        string address = urls.GetMediaUrl(media, UrlMode.Relative);
        if (address.Length == 0)
        {
            return null;
        }

        int? width = Number(media, Constants.Conventions.Media.Width);
        int? height = Number(media, Constants.Conventions.Media.Height);
        PictureCut Cut(PictureShape component) => PictureCuts.Of(media, component, picker, PickerAlias);
        Photograph photograph = new(address, width, Cut(shape), Cut(PictureShape.Shared), media.UpdateDate.Ticks.ToString("x", CultureInfo.InvariantCulture));
        string words = shape.IsBesideWords ? string.Empty : alternative ?? string.Empty;
        Picture picture = HasVariants(address)
            ? Shaped(photograph, shape, words, caption)
            : new Picture(address, width, height, words, caption) { SharedAddress = address };
        return picture with { IsBelowTheFold = shape.IsBesideWords };
    }

    private static int? Number(IPublishedContent media, string alias) => media.ReadValue<int>(alias) is > 0 and var number ? number : null;

    private static int HeightOf(int width, PictureShape shape) => (int)Math.Round(width * shape.Ratio, MidpointRounding.AwayFromZero);

    private bool HasVariants(string address) =>
        Path.GetExtension(address).TrimStart('.') is { } ending
        && !ShownAsTheyAre.Contains(ending)
        && images.SupportedImageFileTypes.Contains(ending, StringComparer.OrdinalIgnoreCase);

    // A photograph that is smaller than the smallest width is shown in its own.
    private Picture Shaped(Photograph photograph, PictureShape shape, string alternative, string? caption)
    {
        int[] widths = [.. shape.Widths.Where(width => photograph.Width is null || width <= photograph.Width)];
        if (widths.Length == 0)
        {
            widths = [photograph.Width!.Value];
        }

        int largest = widths[^1];
        return new Picture(AddressOf(photograph, widths[widths.Length / 2], shape, AnyFormat), largest, HeightOf(largest, shape), alternative, caption)
        {
            Sources = string.Join(", ", widths.Select(width => FormattableString.Invariant($"{AddressOf(photograph, width, shape, AnyFormat)} {width}w"))),
            Sizes = shape.Sizes,
            SharedAddress = AddressOf(photograph, PictureShape.Shared.Widths[0], PictureShape.Shared, FormatOfMessages),
        };
    }

    private string AddressOf(Photograph photograph, int width, PictureShape shape, string format) => images.GetImageUrl(
        new ImageUrlGenerationOptions(photograph.Address)
        {
            Width = width,
            Height = HeightOf(width, shape),
            ImageCropMode = ImageCropMode.Crop,
            FocalPoint = CutFor(photograph, shape).Focus,
            Crop = CutFor(photograph, shape).Crop,
            Format = format,
            CacheBusterValue = photograph.Version,
        }) ?? photograph.Address;

    private static PictureCut CutFor(Photograph photograph, PictureShape shape) => shape == PictureShape.Shared ? photograph.SharedCut : photograph.Cut;

    private sealed record Photograph(string Address, int? Width, PictureCut Cut, PictureCut SharedCut, string Version);
}
