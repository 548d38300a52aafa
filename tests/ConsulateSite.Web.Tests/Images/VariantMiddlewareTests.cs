using ConsulateSite.Imaging;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Variants;
using ConsulateSite.Web.Images;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging.Abstractions;
using ImageUrlGenerationOptions = Umbraco.Cms.Core.Models.ImageUrlGenerationOptions;

namespace ConsulateSite.Web.Tests.Images;

public sealed class VariantMiddlewareTests : IDisposable
{
    private const string Photo = "/media/abc/photo.png";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("images-");
    private readonly ImageSigner _signer = new(new byte[32]);
    private readonly SignedImageUrls _urls;
    private readonly PhysicalFileProvider _files;
    private readonly List<IDisposable> _owned = [];

    public VariantMiddlewareTests()
    {
        _urls = new SignedImageUrls(_signer);
        string media = _folder.CreateSubdirectory("media").FullName;
        Directory.CreateDirectory(Path.Combine(media, "abc"));
        SamplePicture.Write(Path.Combine(media, "abc", "photo.png"), 800, 600);
        SamplePicture.Write(Path.Combine(media, "abc", "صورة.png"), 80, 60);
        File.WriteAllText(Path.Combine(media, "abc", "broken.jpg"), "no picture");
        File.WriteAllText(Path.Combine(media, "abc", "drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        SamplePicture.Write(Path.Combine(_folder.FullName, "outside.png"), 8, 6);
        _files = new PhysicalFileProvider(media);
    }

    public void Dispose()
    {
        _owned.ForEach(owned => owned.Dispose());
        _files.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_signed_address_with_a_version_gives_a_picture_to_keep_for_ever()
    {
        DefaultHttpContext http = await GetAsync(Address(new ImageUrlGenerationOptions(Photo) { Width = 200, Format = "webp", CacheBusterValue = "1" }));

        Assert.Equal(StatusCodes.Status200OK, http.Response.StatusCode);
        Assert.Equal("image/webp", http.Response.ContentType);
        Assert.Equal("public, max-age=31536000, immutable", http.Response.Headers.CacheControl);
        Assert.Contains("sandbox", http.Response.Headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.Equal(http.Response.ContentLength, http.Response.Body.Length);
        Assert.True(http.Response.Body.Length > 0);
    }

    [Fact]
    public async Task Without_a_version_the_browser_asks_again_and_is_told_that_nothing_changed()
    {
        string address = Address(new ImageUrlGenerationOptions(Photo) { Width = 200 });
        DefaultHttpContext first = await GetAsync(address);
        Assert.Equal("no-cache", first.Response.Headers.CacheControl);

        DefaultHttpContext second = await GetAsync(address, request => request.Headers.IfNoneMatch = first.Response.Headers.ETag);

        Assert.Equal(StatusCodes.Status304NotModified, second.Response.StatusCode);
        Assert.Equal(0, second.Response.Body.Length);
    }

    [Theory]
    [InlineData("image/avif,image/webp,*/*", "image/avif")]
    [InlineData("image/webp,*/*;q=0.8", "image/webp")]
    [InlineData("image/avif;q=0,*/*", "image/png")]
    [InlineData("*/*", "image/png")]
    [InlineData("", "image/png")]
    public async Task The_browser_decides_on_the_format_where_the_address_leaves_it_open(string accept, string expected)
    {
        DefaultHttpContext http = await GetAsync(
            Address(new ImageUrlGenerationOptions(Photo) { Width = 100, Format = "auto" }), request => request.Headers.Accept = accept);

        Assert.Equal(expected, http.Response.ContentType);
        Assert.Equal("Accept", http.Response.Headers.Vary);
    }

    [Fact]
    public async Task A_file_may_have_a_name_in_any_script()
    {
        string address = Address(new ImageUrlGenerationOptions("/media/abc/%D8%B5%D9%88%D8%B1%D8%A9.png") { Width = 40 });

        Assert.Equal(StatusCodes.Status200OK, (await GetAsync(address)).Response.StatusCode);
    }

    [Fact]
    public async Task The_head_of_an_answer_has_no_body()
    {
        DefaultHttpContext http = await GetAsync(
            Address(new ImageUrlGenerationOptions(Photo) { Width = 100 }), request => request.Method = HttpMethods.Head);

        Assert.True(http.Response.ContentLength > 0);
        Assert.Equal(0, http.Response.Body.Length);
    }

    [Theory]
    [InlineData(Photo + "?width=100")]
    [InlineData(Photo + "?width=100&hmac=")]
    [InlineData(Photo + "?width=100&hmac=AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(Photo + "?hmac=AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(Photo + "?WIDTH=100")]
    [InlineData("/media/abc/nothing.png?width=100")]
    [InlineData("/media/../outside.png?width=100")]
    public async Task An_address_that_the_site_did_not_sign_is_refused_before_the_file_is_looked_for(string address) =>
        Assert.Equal(StatusCodes.Status400BadRequest, (await GetAsync(address)).Response.StatusCode);

    [Theory]
    [InlineData("width=100", "width=101")]
    [InlineData("photo.png", "other.png")]
    [InlineData("&hmac", "&height=10&hmac")]
    [InlineData("&hmac", "&width=100&hmac")]
    [InlineData("&hmac", "&x=1&hmac")]
    [InlineData("v=1", "v=2")]
    public async Task An_altered_address_is_refused(string from, string to)
    {
        string address = Address(new ImageUrlGenerationOptions(Photo) { Width = 100, CacheBusterValue = "1" });
        Assert.Contains(from, address, StringComparison.Ordinal);

        DefaultHttpContext http = await GetAsync(address.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(StatusCodes.Status400BadRequest, http.Response.StatusCode);
    }

    [Theory]
    [InlineData("/media/../outside.png")]
    [InlineData("/media/abc/../../outside.png")]
    [InlineData("/media/abc/nothing.png")]
    public async Task Even_a_signed_address_leads_to_no_file_but_a_medium(string path)
    {
        ImageCommand command = new() { Width = 4 };

        DefaultHttpContext http = await GetAsync($"{path}?{ImageQuery.Write(command)}&hmac={_signer.Sign(path, command)}");

        Assert.Equal(StatusCodes.Status404NotFound, http.Response.StatusCode);
    }

    [Fact]
    public async Task A_broken_picture_is_refused()
    {
        DefaultHttpContext http = await GetAsync(Address(new ImageUrlGenerationOptions("/media/abc/broken.jpg") { Width = 100 }));

        Assert.Equal(StatusCodes.Status422UnprocessableEntity, http.Response.StatusCode);
        Assert.Equal(0, http.Response.Body.Length);
    }

    [Theory]
    [InlineData("/media/abc/drawing.svg?width=100")]
    [InlineData(Photo)]
    [InlineData(Photo + "?v=1")]
    [InlineData("/css/site.css?width=1")]
    [InlineData("/news?width=1")]
    public async Task What_is_no_variant_passes(string address) =>
        Assert.Equal(StatusCodes.Status418ImATeapot, (await GetAsync(address)).Response.StatusCode);

    [Fact]
    public async Task The_file_itself_is_shown_where_nothing_can_be_computed()
    {
        // No process can be held to a limit that it is already beyond.
        ImagingOptions options = Options() with { MaxWorkerMemory = 1 };
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        DefaultHttpContext http = await GetAsync(Address(new ImageUrlGenerationOptions(Photo) { Width = 100 }), options: options);

        Assert.Equal(StatusCodes.Status418ImATeapot, http.Response.StatusCode);
    }

    [Fact]
    public async Task One_reader_has_only_so_much_computed_and_sees_what_is_there_already()
    {
        VariantMiddleware middleware = Middleware(Options(), new ImageSettings { Burst = 1 });
        string first = Address(new ImageUrlGenerationOptions(Photo) { Width = 100 });
        string second = Address(new ImageUrlGenerationOptions("/media/abc/broken.jpg") { Width = 101 });

        Assert.Equal(StatusCodes.Status200OK, (await GetAsync(first, middleware)).Response.StatusCode);
        List<int> statuses = [];
        for (int i = 0; i < 50; i++)
        {
            statuses.Add((await GetAsync(second, middleware)).Response.StatusCode);
        }

        Assert.Contains(StatusCodes.Status429TooManyRequests, statuses);
        Assert.Equal(StatusCodes.Status200OK, (await GetAsync(first, middleware)).Response.StatusCode);
    }

    private ImagingOptions Options() => new() { CacheFolder = Path.Combine(_folder.FullName, "variants"), Workers = 1, MaxTime = TimeSpan.FromMinutes(2) };

    private string Address(ImageUrlGenerationOptions options) => _urls.GetImageUrl(options)!;

    private VariantMiddleware Middleware(ImagingOptions options, ImageSettings settings)
    {
        ImageVariants variants = new(options, TimeProvider.System);
        ComputationLimit limit = new(settings);
        _owned.AddRange([variants, limit]);
        return new VariantMiddleware(Pass, _files, variants, _signer, limit, NullLogger<VariantMiddleware>.Instance);

        static Task Pass(HttpContext passed)
        {
            passed.Response.StatusCode = StatusCodes.Status418ImATeapot;
            return Task.CompletedTask;
        }
    }

    private Task<DefaultHttpContext> GetAsync(string address, Action<HttpRequest>? change = null, ImagingOptions? options = null) =>
        GetAsync(address, Middleware(options ?? Options(), new ImageSettings()), change);

    private static async Task<DefaultHttpContext> GetAsync(string address, VariantMiddleware middleware, Action<HttpRequest>? change = null)
    {
        DefaultHttpContext http = new();
        string[] parts = address.Split('?');
        http.Request.Method = HttpMethods.Get;
        http.Request.Path = new PathString(Uri.UnescapeDataString(parts[0]));
        http.Request.QueryString = new QueryString(parts.Length > 1 ? "?" + parts[1] : string.Empty);
        http.Response.Body = new MemoryStream();
        change?.Invoke(http.Request);
        await middleware.InvokeAsync(http);
        return http;
    }
}
