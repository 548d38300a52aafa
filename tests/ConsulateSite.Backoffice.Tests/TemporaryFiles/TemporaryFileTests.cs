using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.TemporaryFiles;

[Collection(BackofficeCollection.Name)]
public sealed class TemporaryFileTests(BackofficeSite site)
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

    [Fact]
    public async Task An_upload_is_kept_until_it_is_used_or_forgotten()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid id = Guid.NewGuid();

        using HttpResponseMessage created = await UploadAsync(browser, id, "شعار.png", Png);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(id.ToString(), created.Headers.GetValues("Umb-Generated-Resource").Single());
        Assert.Equal("شعار.png", (await browser.GetJsonAsync($"/temporary-file/{id}")).GetProperty("fileName").GetString());

        using HttpResponseMessage deleted = await browser.SendAsync(HttpMethod.Delete, $"/temporary-file/{id}");
        using HttpResponseMessage gone = await browser.SendAsync(HttpMethod.Get, $"/temporary-file/{id}");
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory]
    [InlineData("page.png", "<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("page.bin", "\u00EF\u00BB\u00BF  <html><body>")]
    [InlineData("report.pdf", "MZ this is a program")]
    [InlineData("run.aspx", "<% %>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"javascript:alert(1)\"><text>x</text></a></svg>")]
    [InlineData("drawing.svg", "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("drawing.svg", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>")]
    [InlineData("drawing.svgz", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [InlineData("drawing.SVG", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g onclick=\"alert(1)\"/></svg>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject><p/></foreignObject></svg>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"data:image/svg+xml,&lt;svg/&gt;#x\"/></svg>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"https://example.org/x.svg#x\"/></svg>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:l=\"http://www.w3.org/1999/xlink\"><a l:href=\" javascript:alert(1)\"/></svg>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><a><animate attributeName=\"x\" values=\"javascript:alert(1)\"/></a></svg>")]
    [InlineData("drawing.svg", "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:script>alert(1)</s:script></s:svg>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script></svg>")]
    [InlineData("drawing.svg", "<?xml-stylesheet href=\"data:text/xsl,x\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"x\"")]
    [InlineData("drawing.svg", "GIF89a<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("photo.jpg", "GIF89a/*<script>alert(1)</script>*/=1;")]
    [InlineData("photo.gif", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("form.pdf", "<!doctype html><p>%PDF-1.7")]
    [InlineData("form.docx", "<html><body>")]
    [InlineData("page.txt", "\n<SCRIPT>alert(1)</SCRIPT>")]
    [InlineData("../../up.txt", "plain words")]
    [InlineData("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><set attributeName=\"href\" to=\"javascript:alert(1)\"/></svg>")]
    public async Task What_could_run_in_a_browser_is_refused(string name, string content)
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await UploadAsync(browser, Guid.NewGuid(), name, Encoding.Latin1.GetBytes(content));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("drawing.svg", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><path id=\"a\" d=\"M0 0h1\"/></svg>")]
    [InlineData("notes.txt", "plain words")]
    [InlineData("data.xml", "<?xml version=\"1.0\"?><a/>")]
    public async Task Harmless_files_are_taken(string name, string content)
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await UploadAsync(browser, Guid.NewGuid(), name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    [Fact]
    public async Task An_upload_larger_than_the_limit_is_refused()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        JsonElement configuration = await browser.GetJsonAsync("/temporary-file/configuration");
        long bytes = (configuration.GetProperty("maxFileSize").GetInt64() + 200) * 1024;

        using MultipartFormDataContent form = Form(Guid.NewGuid(), "large.bin", new byte[1]);
        form.Headers.ContentLength = bytes;
        using HttpRequestMessage request = new(HttpMethod.Post, $"{BackofficeBrowser.Api}/temporary-file") { Content = form };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
        // The server answers by the length that was announced, before the content arrives.
        request.Headers.ExpectContinue = true;
        using HttpResponseMessage answer = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> UploadAsync(BackofficeBrowser browser, Guid id, string name, byte[] content) =>
        browser.SendAsync(HttpMethod.Post, "/temporary-file", Form(id, name, content));

    private static MultipartFormDataContent Form(Guid id, string name, byte[] content) => new()
    {
        { new StringContent(id.ToString()), "Id" },
        { new ByteArrayContent(content), "File", name },
    };
}
