using System.Globalization;
using System.Text;
using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Search;

/// <summary>The text of a PDF file is found with the page that refers to it, as long as both are there.</summary>
[Collection(SiteCollection.Name)]
public sealed class FileSearchTests(SiteFixture site)
{
    private const string Name = "Formulaire de troglodyte";

    [Fact]
    public async Task The_text_of_a_file_is_found_with_its_page_until_one_of_them_goes()
    {
        await site.CompleteIndexAsync();
        IMedia form = Upload("Le quokkatique est requis");
        IContent article = await site.PublishArticleAsync("Un nouveau formulaire");
        try
        {
            Assert.Empty(await FindAsync("quokkatique"));

            article.SetValue("body", Link(form.Key), "fr");
            site.Save(article);
            await site.PublishAsync(article, "fr");
            Assert.Equal([("Un nouveau formulaire", Name)], await FindAsync("quokkatique"));
            string page = await site.Client.GetStringAsync("/fr/search?q=quokkatique");
            Assert.Contains("Dans le fichier", page, StringComparison.Ordinal);
            Assert.Contains("<mark>quokkatique</mark>", page, StringComparison.Ordinal);

            Assert.True(site.Service<IMediaService>().MoveToRecycleBin(form).Success);
            Assert.Empty(await FindAsync("quokkatique"));
        }
        finally
        {
            Assert.True(site.Service<IMediaService>().Delete(form).Success);
            site.Remove("newsArticle", "fr", "Un nouveau formulaire");
        }
    }

    private IMedia Upload(string text)
    {
        const string Path = "troglodyte/formulaire.pdf";
        using MemoryStream file = new(Pdf(text));
        site.Service<MediaFileManager>().FileSystem.AddFile(Path, file, overrideIfExists: true);
        IMedia medium = site.Service<IMediaService>().CreateMedia(Name, Constants.System.Root, "File");
        medium.SetValue("umbracoFile", $"/media/{Path}");
        Assert.True(site.Service<IMediaService>().Save(medium).Success);
        return medium;
    }

    private static string Link(Guid file) => JsonSerializer.Serialize(new
    {
        markup = $"<p>Voir <a type=\"media\" href=\"/{{localLink:{file:D}}}\">le formulaire</a>.</p>",
        blocks = (object?)null,
    });

    private static byte[] Pdf(string text)
    {
        string content = $"BT /F1 12 Tf 72 720 Td ({text}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"),
        ];
        // Without a table of its objects, as many programs leave it: readers look for them.
        return Encoding.Latin1.GetBytes($"%PDF-1.4\n{string.Concat(objects.Select((body, number) => $"{number + 1} 0 obj\n{body}\nendobj\n"))}trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n");
    }

    private async Task<(string Title, string? File)[]> FindAsync(string query)
    {
        using JsonDocument answer = JsonDocument.Parse(await site.Client.GetStringAsync($"/api/v1/search?q={query}&culture=fr"));
        return answer.RootElement.GetProperty("correctedQuery").ValueKind == JsonValueKind.String
            ? []
            : [.. answer.RootElement.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("title").GetString()!, item.GetProperty("file").GetString()))];
    }
}
