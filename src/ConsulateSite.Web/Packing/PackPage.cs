using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.Web.Packing;

/// <summary>Makes of a page of the site one that opens from a disk.</summary>
/// <param name="language">Its language.</param>
/// <param name="live">Where the site itself is; <c>null</c> when nobody said.</param>
/// <param name="fileOf">The name of the file for something that a page leads to or shows; <c>null</c> for what is not in the pack.</param>
internal sealed class PackPage(PackLanguage language, Uri? live, Func<Uri, IElement, string?> fileOf)
{
    // What speaks to servers or browsers, and what is true at one moment only.
    private const string LeftOut =
        "script, link:not([rel=stylesheet]):not([rel=icon]), meta[property], meta[name=robots], [data-live], .feedback, .theme, .search-form__hint";
    private const string Sending = "form:not([role=search])";

    private static readonly string[] Added = ["pack.js"];

    /// <summary>Reads a page.</summary>
    public static async Task<IHtmlDocument> ReadAsync(byte[] page, CancellationToken cancellationToken)
    {
        using MemoryStream body = new(page);
        return await new HtmlParser().ParseDocumentAsync(body, cancellationToken);
    }

    /// <summary>Rewrites a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">Its address, absolute.</param>
    /// <param name="file">The name of its file.</param>
    public void Rewrite(IHtmlDocument page, Uri address, string file)
    {
        foreach (IElement element in page.QuerySelectorAll(LeftOut).ToArray())
        {
            element.Remove();
        }

        foreach (IElement form in page.QuerySelectorAll(Sending).ToArray())
        {
            IElement line = page.CreateElement("p");
            line.TextContent = language.Texts["Pack.Form"];
            form.Replace(line);
        }

        if (live is null)
        {
            page.QuerySelector(".quickcode")?.Remove();
        }

        foreach (IElement form in page.QuerySelectorAll("form[role=search]"))
        {
            form.SetAttribute("action", PackNames.From(file, language.Search));
            form.QuerySelector("[data-suggest]")?.RemoveAttribute("data-suggest");
        }

        foreach (IElement element in page.QuerySelectorAll("a[href], img[src], link[href]").ToArray())
        {
            Lead(element, address, file);
        }

        Tell(page);
        Add(page, file, Added);
    }

    /// <summary>Adds scripts, which run in their order when the page is there.</summary>
    /// <param name="page">The page.</param>
    /// <param name="file">The name of its file.</param>
    /// <param name="scripts">The names of the scripts.</param>
    public static void Add(IHtmlDocument page, string file, IEnumerable<string> scripts)
    {
        foreach (string script in scripts)
        {
            IElement element = page.CreateElement("script");
            element.SetAttribute("src", PackNames.From(file, $"assets/{script}"));
            element.SetAttribute("defer", string.Empty);
            page.Head!.Append(element);
        }
    }

    /// <summary>The page as it is written.</summary>
    public static string Write(IHtmlDocument page) => $"<!doctype html>\n{page.DocumentElement.OuterHtml}\n";

    private void Lead(IElement element, Uri address, string file)
    {
        string? written = PackCrawl.AddressOf(element);
        if (written is null || written.StartsWith('#') || !Uri.TryCreate(address, written, out Uri? target))
        {
            return;
        }

        if (fileOf(address, element) is { } found)
        {
            string way = PackNames.From(file, found) + target.Fragment;
            element.SetAttribute(element is IHtmlImageElement ? "src" : "href", way);
            element.RemoveAttribute("srcset");
            element.RemoveAttribute("sizes");
        }
        else if (target.Authority == address.Authority)
        {
            Unlead(element, target);
        }
    }

    // What is not in the pack is on the site, if somebody said where that is; else the words stay without leading anywhere.
    private void Unlead(IElement element, Uri target)
    {
        if (element is not IHtmlAnchorElement)
        {
            element.Remove();
        }
        else if (live is not null)
        {
            element.SetAttribute("href", new Uri(live, target.PathAndQuery).AbsoluteUri);
        }
        else
        {
            element.Replace([.. element.ChildNodes]);
        }
    }

    private void Tell(IHtmlDocument page)
    {
        if (page.QuerySelector(".demo .wrap") is not { } strip)
        {
            return;
        }

        strip.Append(page.CreateElement("br"), page.CreateTextNode(language.Texts["Pack.Notice", language.Date]));
        if (live is not null)
        {
            IElement link = page.CreateElement("a");
            link.SetAttribute("href", live.AbsoluteUri);
            link.TextContent = language.Texts["Pack.Live"];
            strip.Append(page.CreateTextNode(" "), link);
        }
    }
}
