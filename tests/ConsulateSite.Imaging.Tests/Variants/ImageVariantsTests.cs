using System.Drawing;
using System.Text;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Tests.Pictures;
using ConsulateSite.Imaging.Variants;

namespace ConsulateSite.Imaging.Tests.Variants;

/// <summary>Pictures through the real worker.</summary>
public sealed class ImageVariantsTests : IDisposable
{
    private readonly PictureFolder _folder = new();
    private readonly ImageVariants _variants;

    public ImageVariantsTests() => _variants = new ImageVariants(_folder.Options(), TimeProvider.System);

    public void Dispose()
    {
        _variants.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.Webp)]
    [InlineData(ImageFormat.Avif)]
    [InlineData(ImageFormat.Gif)]
    public async Task Twelve_megapixels_are_made_small_in_every_format_and_nothing_is_said_beside_the_pixels(ImageFormat format)
    {
        FileInfo photo = CameraNotes.Add(SamplePictures.Gradient(_folder.Path("photo.jpg"), 4000, 3000), orientation: 1);
        Assert.Contains("exif-data", SamplePictures.Read(photo.FullName, image => image.Fields()));

        FileInfo variant = await SaveAsync(photo, new ImageCommand { Width = 640 }, format);

        Assert.Equal(new Size(640, 480), SamplePictures.Read(variant.FullName, image => image.ShownSize));
        Assert.DoesNotContain(
            SamplePictures.Read(variant.FullName, image => image.Fields()),
            field => field.StartsWith("exif", StringComparison.Ordinal) || field is "xmp-data" or "iptc-data" or "icc-profile-data" or "orientation");
        string bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(variant.FullName));
        Assert.DoesNotContain(CameraNotes.Owner, bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif\0\0", bytes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jpegsave", "photo.jpg")]
    [InlineData("pngsave", "photo.png")]
    [InlineData("webpsave", "photo.webp")]
    [InlineData("heifsave", "photo.avif")]
    [InlineData("gifsave", "photo.gif")]
    public async Task Every_format_is_read(string saver, string name)
    {
        FileInfo photo = SamplePictures.Gradient(_folder.Path(name), 400, 300, saver);

        FileInfo variant = await SaveAsync(photo, new ImageCommand { Width = 100, Height = 100 }, ImageFormat.Webp);

        Assert.Equal(new Size(100, 100), SamplePictures.Read(variant.FullName, image => image.ShownSize));
    }

    [Fact]
    public async Task A_photograph_that_was_taken_upright_stands_upright()
    {
        FileInfo photo = CameraNotes.Add(SamplePictures.Gradient(_folder.Path("photo.jpg"), 400, 200), orientation: 6);

        FileInfo variant = await SaveAsync(photo, new ImageCommand { Width = 50 }, ImageFormat.Png);

        Assert.Equal(new Size(50, 100), SamplePictures.Read(variant.FullName, image => image.ShownSize));
        byte[] pixels = SamplePictures.Pixels(variant.FullName);
        Assert.True(pixels[0] < 40 && pixels[^1] > 215, "The dark edge is on top.");
    }

    [Theory]
    [InlineData(0, 0, 110)]
    [InlineData(1, 145, 255)]
    public async Task The_cut_keeps_what_the_focal_point_is_on(double left, int darkest, int brightest)
    {
        FileInfo photo = SamplePictures.Gradient(_folder.Path("photo.png"), 1000, 200, "pngsave");
        ImageCommand command = new() { Width = 200, Height = 100, Focus = new FocalPoint((decimal)left, 0.5m) };

        FileInfo variant = await SaveAsync(photo, command, ImageFormat.Png);

        Assert.All(SamplePictures.Pixels(variant.FullName), value => Assert.InRange(value, darkest, brightest));
    }

    [Fact]
    public async Task What_an_editor_cut_off_is_not_shown()
    {
        FileInfo photo = SamplePictures.Gradient(_folder.Path("photo.png"), 1000, 200, "pngsave");

        FileInfo variant = await SaveAsync(photo, new ImageCommand { Width = 100, Crop = new CropEdges(0.8m, 0, 0, 0) }, ImageFormat.Png);

        Assert.All(SamplePictures.Pixels(variant.FullName), value => Assert.InRange(value, 195, 255));
    }

    [Fact]
    public async Task What_is_left_of_the_box_is_filled_with_white()
    {
        FileInfo photo = SamplePictures.Black(_folder.Path("photo.png"), 100, 50);

        FileInfo variant = await SaveAsync(photo, new ImageCommand { Width = 100, Height = 100, Mode = ResizeMode.Pad }, ImageFormat.Png);

        byte[] pixels = SamplePictures.Pixels(variant.FullName);
        Assert.Equal(255, pixels[0]);
        Assert.Equal(0, pixels[pixels.Length / 2]);
        Assert.Equal(255, pixels[^1]);
    }

    [Fact]
    public async Task What_is_transparent_is_white_where_a_format_knows_no_transparency()
    {
        FileInfo photo = SamplePictures.Transparent(_folder.Path("photo.png"), 100);

        FileInfo variant = await SaveAsync(photo, new ImageCommand { Width = 50 }, ImageFormat.Jpeg);
        FileInfo clear = await SaveAsync(photo, new ImageCommand { Width = 50 }, ImageFormat.Webp);

        Assert.All(SamplePictures.Pixels(variant.FullName), value => Assert.InRange(value, 250, 255));
        Assert.True(SamplePictures.Read(clear.FullName, image => image.HasAlpha));
    }

    [Fact]
    public async Task A_picture_for_print_is_shown_in_the_colours_of_screens()
    {
        FileInfo photo = SamplePictures.Gradient(_folder.Path("photo.jpg"), 400, 300, space: "cmyk");

        FileInfo variant = await SaveAsync(photo, new ImageCommand { Width = 100 }, ImageFormat.Png);

        byte[] pixels = SamplePictures.Pixels(variant.FullName);
        Assert.Equal(100 * 75 * 3, pixels.Length);
        Assert.True(pixels[0] < 80 && pixels[^1] > 215, "The dark edge is on the left.");
    }

    [Fact]
    public async Task Whoever_asks_at_the_same_time_waits_for_one_computation()
    {
        FileInfo photo = SamplePictures.Gradient(_folder.Path("photo.jpg"), 2000, 1500);

        ImageVariant[] variants = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => GetAsync(photo, new ImageCommand { Width = 300 }, ImageFormat.Webp))));

        Assert.Equal(1, _variants.Computed);
        Assert.Single(variants.Select(variant => variant.Content.Length).Distinct());
        Array.ForEach(variants, variant => variant.Dispose());
    }

    [Fact]
    public async Task The_mark_of_a_version_makes_no_variant_of_its_own_and_a_replaced_file_does()
    {
        FileInfo photo = SamplePictures.Gradient(_folder.Path("photo.jpg"), 200, 150);
        await SaveAsync(photo, new ImageCommand { Width = 100, Version = "1" }, ImageFormat.Webp);
        await SaveAsync(photo, new ImageCommand { Width = 100, Version = "2" }, ImageFormat.Webp);
        Assert.Equal(1, _variants.Computed);

        SamplePictures.Gradient(photo.FullName, 400, 150);
        await SaveAsync(new FileInfo(photo.FullName), new ImageCommand { Width = 100 }, ImageFormat.Webp);

        Assert.Equal(2, _variants.Computed);
    }

    [Theory]
    [InlineData("jpegsave", "photo.jpg")]
    [InlineData("pngsave", "photo.png")]
    [InlineData("webpsave", "photo.webp")]
    [InlineData("heifsave", "photo.avif")]
    [InlineData("gifsave", "photo.gif")]
    public async Task A_file_that_is_cut_off_is_refused(string saver, string name)
    {
        FileInfo photo = SamplePictures.Gradient(_folder.Path(name), 1200, 900, saver);
        await using (FileStream file = photo.Open(FileMode.Open))
        {
            file.SetLength(file.Length * 6 / 10);
        }

        Assert.Equal(ImageRefusal.Damaged, await RefusalAsync(new FileInfo(photo.FullName)));
    }

    [Fact]
    public async Task A_small_file_with_a_giant_picture_is_refused()
    {
        FileInfo bomb = SamplePictures.Black(_folder.Path("bomb.png"), 9000, 9000);
        Assert.True(bomb.Length < 200_000);

        Assert.Equal(ImageRefusal.TooLarge, await RefusalAsync(bomb));
    }

    [Fact]
    public async Task A_giant_file_is_refused()
    {
        FileInfo file = _folder.File("photo.jpg");
        await using (FileStream content = file.Create())
        {
            content.SetLength(51 * 1024 * 1024);
        }

        Assert.Equal(ImageRefusal.TooLarge, await RefusalAsync(_folder.File("photo.jpg")));
        Assert.Null(_variants.LibraryVersion);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>")]
    [InlineData("%PDF-1.7")]
    [InlineData("P5 10 10 255 ")]
    [InlineData("id=ImageMagick")]
    [InlineData("")]
    public async Task What_is_no_picture_is_refused_whatever_its_name(string content)
    {
        await File.WriteAllTextAsync(_folder.Path("photo.jpg"), content);

        Assert.Equal(ImageRefusal.UnknownFormat, await RefusalAsync(_folder.File("photo.jpg")));
    }

    [Fact]
    public async Task A_refusal_is_remembered_and_costs_nothing_the_second_time()
    {
        await File.WriteAllTextAsync(_folder.Path("photo.jpg"), "no picture");
        await RefusalAsync(_folder.File("photo.jpg"));

        ImageRefusedException second = await Assert.ThrowsAsync<ImageRefusedException>(
            () => GetAsync(_folder.File("photo.jpg"), new ImageCommand { Width = 100 }, ImageFormat.Webp));

        Assert.True(second.IsRepeated);
        Assert.Equal(ImageRefusal.UnknownFormat, second.Reason);
    }

    private async Task<ImageRefusal> RefusalAsync(FileInfo image) =>
        (await Assert.ThrowsAsync<ImageRefusedException>(() => GetAsync(image, new ImageCommand { Width = 100 }, ImageFormat.Webp))).Reason;

    private Task<ImageVariant> GetAsync(FileInfo image, ImageCommand command, ImageFormat format) =>
        _variants.GetAsync(image, command, format, CancellationToken.None);

    private async Task<FileInfo> SaveAsync(FileInfo image, ImageCommand command, ImageFormat format)
    {
        using ImageVariant variant = await GetAsync(image, command, format);
        string path = _folder.Path($"result.{ImageFormats.Ending(format)}");
        await using FileStream file = File.Create(path);
        await variant.Content.CopyToAsync(file);
        return new FileInfo(path);
    }
}
