using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ConsulateSite.Web.Packing;

/// <summary>The search of a pack: a page for results, and the list of pages of a language as a script, since a page on a disk may load nothing else.</summary>
internal static partial class PackSearchPage
{
    private const int LongestText = 8_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What can be found of a page.</summary>
    /// <param name="Id">A number that no other has.</param>
    /// <param name="File">Its file, from the page of results.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Lead">What it answers first.</param>
    /// <param name="Text">Its text.</param>
    internal sealed record Entry(int Id, string File, string Title, string Lead, string Text);

    /// <summary>Reads what can be found of a page that has been rewritten.</summary>
    public static Entry? Read(IHtmlDocument page, int id, string file, string from)
    {
        if (page.QuerySelector("main h1") is not { } heading || page.QuerySelector("main")!.Clone() is not IElement main)
        {
            return null;
        }

        foreach (IElement left in main.QuerySelectorAll("h1, .lede, nav, form, svg, [hidden], .vh").ToArray())
        {
            left.Remove();
        }

        // Neighbours on the page are no one word.
        foreach (IElement block in main.QuerySelectorAll("*").ToArray())
        {
            block.Append(page.CreateTextNode(" "));
        }

        string text = Plain(main.TextContent);
        return new Entry(id, PackNames.From(from, file), Plain(heading.TextContent), Plain(page.QuerySelector("main .lede")?.TextContent ?? string.Empty), text[..Math.Min(text.Length, LongestText)]);
    }

    /// <summary>The script that lists the pages of a language.</summary>
    public static byte[] List(IEnumerable<Entry> entries) =>
        [.. "window.packPages="u8, .. JsonSerializer.SerializeToUtf8Bytes(entries, Json), .. ";\n"u8];

    /// <summary>Puts the place for results into the page of the search.</summary>
    /// <param name="page">The site's own page of the search, rewritten.</param>
    /// <param name="language">Its language.</param>
    public static void Fill(IHtmlDocument page, PackLanguage language)
    {
        IElement main = page.QuerySelector("main > .wrap") ?? throw new InvalidDataException("The page of the search has no place for results.");
        foreach (IElement child in main.Children.Skip(1).ToArray())
        {
            child.Remove();
        }

        IElement place = page.CreateElement("div");
        place.SetAttribute("data-pack-results", string.Empty);
        place.SetAttribute("data-found", language.Texts["Pack.Found"]);
        place.SetAttribute("data-nothing", language.Texts["Search.NoResultsText"]);
        place.ClassName = "found__main";
        IElement hint = page.CreateElement("p");
        hint.ClassName = "lede";
        hint.TextContent = language.Texts["Pack.Enter"];
        place.Append(hint);
        main.Append(place);
    }

    private static string Plain(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("""\s+""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
