using System.Net;
using System.Text;
using System.Text.Json;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>Uploads files that are two things at once. What is taken is never handed out as something that runs in the origin of the site.</summary>
[Collection(HostileCollection.Name)]
public sealed class HostileFileTests(HostileSite hostile)
{
    private const string Script = "self.__pwned=1";

    /// <summary>The endings under which browsers would run or show a file by themselves.</summary>
    private static readonly string[] Endings =
    [
        "html", "htm", "xhtml", "xht", "xml", "xsl", "xslt", "svg", "svgz", "js", "mjs", "css", "json", "wasm", "mht", "mhtml", "hta", "swf", "pdf", "gif",
        "png", "jpg", "webp", "bmp", "ico", "txt", "csv", "vtt", "webmanifest", "appcache", "shtml", "php", "cshtml", "aspx", "config", "bin", "",
    ];

    private static readonly string[] Contents =
    [
        $"<!doctype html><script>{Script}</script>",
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"{Script}\"/>",
        $"<?xml version=\"1.0\"?><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">{Script}</x:script>",
        $"{Script};",
        $"GIF89a=1;{Script}//<script>{Script}</script>",
        $"%PDF-1.7\n<script>{Script}</script>",
        $"RIFF/*<script>{Script}</script>*/=1;{Script}",
    ];

    [Fact]
    public async Task What_is_taken_is_handed_out_as_nothing_that_runs()
    {
        List<string> wrong = [];
        int taken = 0;
        foreach (string ending in Endings)
        {
            foreach (string content in Contents)
            {
                using HttpResponseMessage? file = await UploadedAsync(ending.Length == 0 ? "file" : $"file.{ending}", content);
                taken += file is null ? 0 : 1;
                if (file is not null && !IsHarmless(file))
                {
                    wrong.Add($"{ending} {Attacks.Shown(content)}: {(int)file.StatusCode} {file.Content.Headers.ContentType} {file.Content.Headers.ContentDisposition}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.NotEqual(0, taken);
    }

    private static bool IsHarmless(HttpResponseMessage file)
    {
        string type = file.Content.Headers.ContentType?.MediaType ?? string.Empty;
        bool isShown = type.StartsWith("image/", StringComparison.Ordinal) || type is "text/plain" or "application/pdf";
        bool isKept = file.Content.Headers.ContentDisposition?.DispositionType == "attachment" && type == "application/octet-stream";
        bool isSandboxed = type == "application/pdf" || file.Headers.GetValues("Content-Security-Policy").Single().EndsWith("sandbox", StringComparison.Ordinal);
        return file.StatusCode == HttpStatusCode.OK
            && file.Headers.GetValues("X-Content-Type-Options").Single() == "nosniff"
            && isSandboxed
            && (isShown || isKept);
    }

    private async Task<HttpResponseMessage?> UploadedAsync(string name, string content)
    {
        if (await hostile.AddFileAsync(name, Encoding.UTF8.GetBytes(content)) is not { } medium)
        {
            return null;
        }

        JsonElement urls = await hostile.Session.GetAsync($"/media/urls?id={medium}");
        string address = urls[0].GetProperty("urlInfos")[0].GetProperty("url").GetString()!;
        return await hostile.Site.Client.GetAsync(new Uri(hostile.Site.Address, address));
    }
}
