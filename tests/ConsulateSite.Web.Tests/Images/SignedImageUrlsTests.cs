using ConsulateSite.Imaging.Commands;
using ConsulateSite.Web.Images;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Web.Tests.Images;

public sealed class SignedImageUrlsTests
{
    private const string Photo = "/media/abc/photo.jpg";

    private readonly SignedImageUrls _urls = new(new ImageSigner(new byte[32]));

    [Fact]
    public void Everything_that_Umbraco_asks_for_is_in_the_address()
    {
        string? address = _urls.GetImageUrl(new ImageUrlGenerationOptions(Photo)
        {
            Width = 400,
            Height = 300,
            Quality = 60,
            Format = "webp",
            ImageCropMode = ImageCropMode.BoxPad,
            FocalPoint = new ImageUrlGenerationOptions.FocalPointPosition(0.25m, 0.75m),
            Crop = new ImageUrlGenerationOptions.CropCoordinates(0.1m, 0.123456m, 0.2m, -0.0001m),
            CacheBusterValue = "1db5",
        });

        Assert.StartsWith(
            $"{Photo}?cc=0.1,0.1235,0.2,0&format=webp&height=300&quality=60&rmode=boxpad&rxy=0.25,0.75&v=1db5&width=400&hmac=", address, StringComparison.Ordinal);
    }

    [Fact]
    public void The_host_is_not_signed_so_that_the_site_may_have_several()
    {
        string[] signatures = [.. new[] { Photo, "https://consulate.example.org" + Photo }
            .Select(address => _urls.GetImageUrl(new ImageUrlGenerationOptions(address) { Width = 100 })!.Split("hmac=")[1])];

        Assert.Equal(signatures[0], signatures[1]);
    }

    [Theory]
    [InlineData("/media/abc/drawing.svg")]
    [InlineData("/media/abc/form.pdf")]
    [InlineData(Photo)]
    public void What_has_no_variants_or_needs_none_keeps_its_address(string address) =>
        Assert.Equal(address, _urls.GetImageUrl(new ImageUrlGenerationOptions(address) { Width = address == Photo ? null : 100 }));

    [Fact]
    public void A_giant_picture_is_asked_for_in_the_largest_size_there_is() =>
        Assert.Contains("width=5000", _urls.GetImageUrl(new ImageUrlGenerationOptions(Photo) { Width = 9000 }), StringComparison.Ordinal);

    [Theory]
    [InlineData("?rmode=max&width=500&hmac=old", "&")]
    [InlineData("?rmode=max&amp;width=500", "&amp;")]
    public void What_is_written_in_a_text_is_signed_anew(string query, string separator)
    {
        string expected = _urls.GetImageUrl(new ImageUrlGenerationOptions(Photo) { Width = 500, ImageCropMode = ImageCropMode.Max })!;

        Assert.Equal(expected.Replace("&", separator, StringComparison.Ordinal), _urls.RefreshSignature(Photo + query));
    }

    [Theory]
    [InlineData("?width=oops")]
    [InlineData("?unknown=1&width=100")]
    public void What_cannot_be_understood_in_a_text_gives_the_picture_itself(string query) => Assert.Equal(Photo, _urls.RefreshSignature(Photo + query));
}
