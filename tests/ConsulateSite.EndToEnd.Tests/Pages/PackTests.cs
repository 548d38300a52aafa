using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.Search.Analysis;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Packing;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>The whole site as one file, as somebody opens it from a USB stick where there is no network.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class PackTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    // Made once: the tests of a collection run one after the other.
    private static IReadOnlyDictionary<string, byte[]>? s_files;

    [Fact]
    public async Task Every_link_of_every_page_leads_to_a_file_of_the_pack_and_nothing_is_fetched_from_elsewhere()
    {
        IReadOnlyDictionary<string, byte[]> files = await FilesAsync();
        HtmlParser parser = new();
        List<string> faults = [];
        foreach ((string name, byte[] bytes) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            using IHtmlDocument page = await parser.ParseDocumentAsync(new MemoryStream(bytes));
            faults.AddRange(page.QuerySelectorAll("[href], [src], [action]").SelectMany(element => FaultsOf(element, name, files)));
            faults.AddRange(page.QuerySelectorAll("script:not([src]), script[type], [srcset], form[method=post]").Select(element => $"{name}: {element.LocalName}"));
            faults.AddRange(LocalAddress().IsMatch(Encoding.UTF8.GetString(bytes)) ? [$"{name} names the computer that made it."] : Array.Empty<string>());
        }

        Assert.Empty(faults);
        Assert.True(files.Keys.Count(name => name.EndsWith(".html", StringComparison.Ordinal)) > 600);
        Assert.All(files.Keys, name => Assert.Matches(SafeName(), name));
    }

    [Fact]
    public async Task From_a_disk_and_without_a_network_the_search_finds_an_Arabic_procedure_and_the_languages_lead_to_each_other()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("consulate-pack-");
        try
        {
            using MemoryStream zip = new();
            PackZip.Write(zip, await FilesAsync(), Day);
            await ZipFile.ExtractToDirectoryAsync(zip, folder.FullName);
            IPage page = await browser.OpenAsync(width: 390);
            await page.Context.SetOfflineAsync(true);
            List<string> asked = [];
            page.Request += (_, request) => asked.Add(request.Url);

            await page.GotoAsync(new Uri(Path.Combine(folder.FullName, "index.html")).AbsoluteUri);
            await page.Locator("main input[name=q]").FillAsync("جَوازُ السَّفَرِ البيومتري");
            await page.Locator("main form[role=search] button").ClickAsync();
            await page.Locator(".results a", new PageLocatorOptions { HasText = "جواز السفر البيومتري للراشدين" }).ClickAsync();

            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("جواز السفر البيومتري للراشدين");
            await page.Locator(".langs a[hreflang=fr]").ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Passeport biométrique");
            Assert.Equal("ltr", await page.Locator("html").GetAttributeAsync("dir"));
            await Assertions.Expect(page.Locator(".demo")).ToContainTextAsync("Copie du 22 novembre 2026");
            Assert.True(await page.EvaluateAsync<bool>("document.fonts.check('400 16px \"Site Latin\"') && [...document.fonts].some(face => face.status === 'loaded')"));
            Assert.All(asked, address => Assert.Matches("^(file|data):", address));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Words_become_one_in_the_pack_as_they_do_on_the_site()
    {
        string[] words =
        [
            .. Word().Matches(await site.Client.GetStringAsync("/ar/data/procedures.csv")).Select(word => word.Value).Distinct().Take(600),
            .. Word().Matches(await site.Client.GetStringAsync("/fr/data/procedures.csv")).Select(word => word.Value).Distinct().Take(300),
            "مُدَوَّنَةٌ", "الإِقامة", "مـــغـــرب", "مستشفى", "گرامة", "ڭازا", "١٢٣", "Cœur", "ÉTAT", "Straße", "آسفي",
        ];
        IPage page = await browser.OpenAsync();
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = Encoding.UTF8.GetString((await FilesAsync())["assets/fold.js"]) });

        string[] folded = await page.EvaluateAsync<string[]>("words => words.map(window.packWords.fold)", words);
        string[] stems = await page.EvaluateAsync<string[]>("words => words.map(word => window.packWords.stem(window.packWords.fold(word)))", words);

        Assert.Equal(words.Select(word => TermOf(Analyzers.Surface, word)), folded);
        (string Wanted, string Found)[] arabic = [.. words.Select((word, index) => (TermOf(Analyzers.WithStopWords(Language.Arabic), word), stems[index]))];
        Assert.Equal(arabic.Select(pair => pair.Wanted), arabic.Select(pair => pair.Found));
    }

    private static string TermOf(Analyzer analyzer, string word) => Assert.Single(analyzer.Analyze(word)).Term;

    private static IEnumerable<string> FaultsOf(IElement element, string name, IReadOnlyDictionary<string, byte[]> files)
    {
        string written = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!;
        if (Elsewhere().IsMatch(written))
        {
            return element is IHtmlAnchorElement ? [] : [$"{name}: {element.LocalName} fetches {written}"];
        }

        Uri target = new(new Uri($"file:///{name}"), written);
        return written.StartsWith('#') || files.ContainsKey(Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/')) ? [] : [$"{name}: nothing at {written}"];
    }

    private async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync()
    {
        if (s_files is null)
        {
            IReadOnlyList<PackLanguage> languages = await PackLanguage.AllAsync(site.Service<SiteLanguages>(), site.Service<SiteTexts>(), Day);
            PackSource source = new(site.Pipeline(), site.Service<IHttpContextFactory>(), new Uri("https://copy.invalid/"));
            s_files = await new PackBuilder(source, languages, live: null).BuildAsync(new Progress<int>(), CancellationToken.None);
        }

        return s_files;
    }

    [GeneratedRegex("^(https?|mailto|tel|data):", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex("localhost|127\\.0\\.0\\.1|copy\\.invalid", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalAddress();

    [GeneratedRegex("^[a-z0-9-]+(/[a-z0-9-]+)?\\.[a-z.]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SafeName();

    [GeneratedRegex("\\p{L}[\\p{L}\\p{M}]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
