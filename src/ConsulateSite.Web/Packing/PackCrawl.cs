using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.Web.Caching;
using Microsoft.AspNetCore.WebUtilities;

namespace ConsulateSite.Web.Packing;

/// <summary>Reads the site as a reader would who opens every link: from the start pages to whatever they lead to.</summary>
/// <param name="source">Asks the site.</param>
/// <param name="starts">The paths under which the languages begin, such as <c>/fr</c>.</param>
internal sealed class PackCrawl(PackSource source, IReadOnlyList<string> starts)
{
    private const string Shown = "main a[href], header a[href], footer a[href], img[src], link[rel=stylesheet], link[rel=icon]";
    private const int Step = 100;

    private static readonly string[] Kept =
    [
        PageParameters.Archive, PageParameters.Case, PageParameters.Month, PageParameters.Page, PageParameters.Procedure, PageParameters.Topic,
    ];

    private static readonly string[] Files = ["/media/", "/img/", "/css/"];
    private static readonly string[] Live = ["/search", "/styleguide", "/offline", "/feeds/", "/partners", "/embeds"];

    private readonly Dictionary<string, PackAnswer> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);
    private readonly Queue<Uri> _waiting = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>What was found, by path and parameters.</summary>
    public IReadOnlyDictionary<string, PackAnswer> Answers => _answers;

    /// <summary>Reads everything.</summary>
    /// <param name="progress">Told the number of answers now and then.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task RunAsync(IProgress<int> progress, CancellationToken cancellationToken)
    {
        foreach (string start in starts)
        {
            Visit(new Uri(source.Site, $"{start}/"));
        }

        HtmlParser parser = new();
        while (_waiting.TryDequeue(out Uri? address))
        {
            PackAnswer answer = await source.GetAsync(address, cancellationToken);
            await TakeAsync(address, answer, parser, cancellationToken);
            if (_answers.Count % Step == 0)
            {
                progress.Report(_answers.Count);
            }
        }
    }

    /// <summary>The address of something that belongs to a pack, without what only a reader of the site chooses; <c>null</c> for anything else.</summary>
    /// <param name="page">The address of the page that leads there.</param>
    /// <param name="link">What the page says.</param>
    public Uri? Resolve(Uri page, string? link)
    {
        if (link is null || !Uri.TryCreate(page, link, out Uri? target) || target.Authority != source.Site.Authority || target.Scheme != source.Site.Scheme)
        {
            return null;
        }

        if (Files.Any(folder => target.AbsolutePath.StartsWith(folder, StringComparison.Ordinal)))
        {
            return new Uri(target.GetLeftPart(UriPartial.Query));
        }

        bool isPage = starts.FirstOrDefault(start => target.AbsolutePath.StartsWith($"{start}/", StringComparison.Ordinal)) is { } start
            && !Live.Any(path => target.AbsolutePath.AsSpan(start.Length).StartsWith(path));
        return isPage ? new Uri(target.GetLeftPart(UriPartial.Path) + Query(target)) : null;
    }

    /// <summary>Where an element of a page leads, or what it shows.</summary>
    public static string? AddressOf(IElement element) => element is IHtmlImageElement ? PackPictures.Choose(element) : element.GetAttribute("href");

    /// <summary>What stands at an address, with the address where it was found; <c>null</c> when there is nothing.</summary>
    public (Uri Address, PackAnswer Answer)? Find(Uri address)
    {
        string key = address.PathAndQuery;
        for (int hops = 0; hops < 3 && _moved.TryGetValue(key, out string? other); hops++)
        {
            key = other;
        }

        return _answers.TryGetValue(key, out PackAnswer? answer) ? (new Uri(source.Site, key), answer) : null;
    }

    private static string Query(Uri target)
    {
        string query = string.Join('&', QueryHelpers.ParseQuery(target.Query)
            .Where(parameter => Kept.Contains(parameter.Key, StringComparer.Ordinal))
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value.ToString())}"));
        return query.Length == 0 ? string.Empty : $"?{query}";
    }

    private async Task TakeAsync(Uri address, PackAnswer answer, HtmlParser parser, CancellationToken cancellationToken)
    {
        if (answer.Location is { } location && Resolve(address, location) is { } other)
        {
            _moved[address.PathAndQuery] = other.PathAndQuery;
            Visit(other);
            return;
        }

        if (answer.Status != StatusCodes.Status200OK)
        {
            return;
        }

        _answers[address.PathAndQuery] = answer;
        if (answer.IsPage)
        {
            using MemoryStream body = new(answer.Body);
            using IHtmlDocument page = await parser.ParseDocumentAsync(body, cancellationToken);
            foreach (IElement element in page.QuerySelectorAll(Shown))
            {
                Visit(Resolve(address, AddressOf(element)));
            }
        }
    }

    private void Visit(Uri? address)
    {
        if (address is not null && _seen.Add(address.PathAndQuery))
        {
            _waiting.Enqueue(address);
        }
    }
}
