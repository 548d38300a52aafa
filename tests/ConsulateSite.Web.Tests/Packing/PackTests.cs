using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.Web.Packing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Packing;

public sealed class PackTests
{
    private static readonly Uri Address = new("https://copy.invalid/fr/demarches/");
    private static readonly PackLanguage French = new("/fr", TestTexts.In("fr"), "22 novembre 2026");

    [Theory]
    [InlineData("https://copy.invalid/fr/demarches/passeport/?case=lost", "^fr/passeport-[0-9a-f]{8}\\.html$")]
    [InlineData("https://copy.invalid/ar/%D8%AE%D8%AF%D9%85%D8%A7%D8%AA/", "^ar/[0-9a-f]{8}\\.html$")]
    [InlineData("https://copy.invalid/fr/a..b/", "^fr/[a-z-]*[0-9a-f]{8}\\.html$")]
    public void A_page_has_a_name_in_plain_letters(string address, string pattern)
    {
        Uri page = new(address);

        Assert.Matches(pattern, PackNames.Page(page, page.AbsolutePath[1..3]));
        Assert.NotEqual(PackNames.Page(page, "fr"), PackNames.Page(new Uri(page, "?case=other"), "fr"));
    }

    [Theory]
    [InlineData("index.html", "fr/a.html", "fr/a.html")]
    [InlineData("fr/a.html", "fr/b.html", "b.html")]
    [InlineData("fr/a.html", "ar/b.html", "../ar/b.html")]
    [InlineData("fr/a.html", "index.html", "../index.html")]
    public void The_way_from_one_file_to_another_is_relative(string from, string target, string way) => Assert.Equal(way, PackNames.From(from, target));

    [Fact]
    public void The_same_files_are_the_same_pack_in_whatever_order_they_come_and_the_manifest_has_their_sums()
    {
        Dictionary<string, byte[]> files = new() { ["index.html"] = [1, 2], ["ar/a.html"] = [3] };
        byte[] pack = Write(files);

        Assert.Equal(pack, Write(new Dictionary<string, byte[]>(files.Reverse())));

        using ZipArchive zip = new(new MemoryStream(pack));
        Assert.Equal(["ar/a.html", "index.html", PackZip.Manifest], zip.Entries.Select(entry => entry.FullName));
        using Stream manifest = zip.GetEntry(PackZip.Manifest)!.Open();
        JsonNode listed = JsonNode.Parse(manifest)!;
        Assert.Equal("2026-11-22", (string?)listed["copyOf"]);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([1, 2])), (string?)listed["files"]![1]!["sha256"]);
    }

    [Fact]
    public void What_speaks_to_servers_or_is_true_at_one_moment_is_left_out_and_the_rest_leads_within_the_pack()
    {
        IHtmlDocument page = Parse(
            """
            <head><link rel="canonical" href="https://copy.invalid/fr/"><meta property="og:url" content="https://copy.invalid/"><script type="module" src="/js/site.js"></script></head>
            <body><p class="demo"><span class="wrap">Demo</span></p><main>
            <form role="search" action="/fr/search"><div data-suggest="/api"><input name="q"></div></form><form method="post" action="/feedback"></form><p data-live>open</p>
            <a id="known" href="/fr/known/?lang=fr#here">k</a><a id="unknown" href="/fr/unknown/">u</a><a id="out" href="https://example.org/">o</a><a id="own" href="#x">x</a>
            <img src="/media/a.jpg?width=400" srcset="/media/a.jpg?width=400 400w, /media/a.jpg?width=800 800w" alt="">
            </main></body>
            """);

        Pages(live: null).Rewrite(page, Address, "fr/page.html");

        Assert.Null(page.QuerySelector("[rel=canonical], meta[property], [data-live], form[method=post], [type=module], [data-suggest], #unknown, [srcset]"));
        Assert.Contains("Ce formulaire ne fonctionne que sur le site.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("search.html", page.QuerySelector("form")!.GetAttribute("action"));
        Assert.Equal("known.html#here", page.QuerySelector("#known")!.GetAttribute("href"));
        Assert.Equal("https://example.org/", page.QuerySelector("#out")!.GetAttribute("href"));
        Assert.Equal("#x", page.QuerySelector("#own")!.GetAttribute("href"));
        Assert.Equal("../files/a.webp", page.QuerySelector("img")!.GetAttribute("src"));
        Assert.Contains("Copie du 22 novembre 2026", page.QuerySelector(".demo")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_in_the_pack_leads_to_the_site_when_somebody_said_where_it_is()
    {
        IHtmlDocument page = Parse("""<body><p class="demo"><span class="wrap">Demo</span></p><main><a id="unknown" href="/fr/unknown/">u</a></main></body>""");

        Pages(new Uri("https://consulate.example.org/")).Rewrite(page, Address, "fr/page.html");

        Assert.Equal("https://consulate.example.org/fr/unknown/", page.QuerySelector("#unknown")!.GetAttribute("href"));
        Assert.Equal("https://consulate.example.org/", page.QuerySelector(".demo a")!.GetAttribute("href"));
    }

    [Fact]
    public void Neighbours_on_a_page_are_no_one_word_for_the_search_and_nothing_in_the_list_can_end_the_script()
    {
        IHtmlDocument page = Parse("<body><main><h1>Title</h1><p class=\"lede\">Lead</p><ul><li>one</li><li>two</li></ul><p>&lt;/script&gt;</p><nav>menu</nav></main></body>");

        PackSearchPage.Entry entry = PackSearchPage.Read(page, 0, "fr/page.html", "fr/search.html")!;

        Assert.Equal(("page.html", "Title", "Lead", "one two </script>"), (entry.File, entry.Title, entry.Lead, entry.Text));
        Assert.DoesNotContain("</script>", Encoding.UTF8.GetString(PackSearchPage.List([entry])), StringComparison.Ordinal);
    }

    private static PackPage Pages(Uri? live) => new(
        French,
        live,
        (_, element) => element.Id == "known" ? "fr/known.html" : element is IHtmlImageElement ? PackCrawl.AddressOf(element) == "/media/a.jpg?width=800" ? "files/a.webp" : null : null);

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument($"<!doctype html><html>{html}</html>");

    private static byte[] Write(IReadOnlyDictionary<string, byte[]> files)
    {
        using MemoryStream output = new();
        PackZip.Write(output, files, new DateOnly(2026, 11, 22));
        return output.ToArray();
    }
}
