using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ConsulateSite.Web.Packing;

/// <summary>Makes the files of a pack of all that the site shows.</summary>
/// <param name="source">Asks the site.</param>
/// <param name="languages">The languages, the one with which the pack begins first.</param>
/// <param name="live">Where the site itself is; <c>null</c> when nobody said.</param>
internal sealed class PackBuilder(PackSource source, IReadOnlyList<PackLanguage> languages, Uri? live)
{
    private const string Style = "text/css";

    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["image/webp"] = ".webp",
        ["image/avif"] = ".avif",
        ["image/jpeg"] = ".jpg",
        ["image/png"] = ".png",
        ["image/gif"] = ".gif",
        ["image/svg+xml"] = ".svg",
        ["text/css"] = ".css",
        ["text/csv"] = ".csv",
        ["text/calendar"] = ".ics",
        ["application/pdf"] = ".pdf",
        ["application/json"] = ".json",
        ["application/schema+json"] = ".schema.json",
        ["application/ld+json"] = ".jsonld",
    };

    private readonly PackCrawl _crawl = new(source, [.. languages.Select(language => language.Start)]);
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Makes the files, by their names.</summary>
    /// <param name="progress">Told the number of pages read now and then.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    /// <exception cref="FileNotFoundException">The build could not install the search.</exception>
    /// <exception cref="InvalidDataException">The site has no pages.</exception>
    public async Task<IReadOnlyDictionary<string, byte[]>> BuildAsync(IProgress<int> progress, CancellationToken cancellationToken)
    {
        foreach ((string name, byte[] bytes) in PackSearchFiles.Read())
        {
            _files[name] = bytes;
        }

        await _crawl.RunAsync(progress, cancellationToken);
        if (_crawl.Answers.Count == 0)
        {
            throw new InvalidDataException("The site shows no pages.");
        }

        foreach (PackLanguage language in languages)
        {
            await WriteAsync(language, cancellationToken);
        }

        foreach ((string path, PackAnswer answer) in _crawl.Answers.Where(entry => !entry.Value.IsPage))
        {
            Uri address = new(source.Site, path);
            _files[NameOf(address, answer)!] = answer.MediaType == Style
                ? await PackStyles.CompleteAsync(Encoding.UTF8.GetString(answer.Body), address, source, cancellationToken)
                : answer.Body;
        }

        return _files;
    }

    private async Task WriteAsync(PackLanguage language, CancellationToken cancellationToken)
    {
        PackPage pages = new(language, live, FileOf);
        List<PackSearchPage.Entry> entries = [];
        foreach ((string path, PackAnswer answer) in _crawl.Answers.Where(entry => entry.Value.IsPage && IsOf(entry.Key, language)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Uri address = new(source.Site, path);
            string file = NameOf(address, answer)!;
            using IHtmlDocument page = await PackPage.ReadAsync(answer.Body, cancellationToken);
            pages.Rewrite(page, address, file);
            _files[file] = Encoding.UTF8.GetBytes(PackPage.Write(page));
            if (address.Query.Length == 0 && PackSearchPage.Read(page, entries.Count, file, language.Search) is { } entry)
            {
                entries.Add(entry);
            }
        }

        string list = $"pages-{language.Folder}.js";
        _files[$"assets/{list}"] = PackSearchPage.List(entries);
        await WriteSearchAsync(pages, language, list, cancellationToken);
    }

    private async Task WriteSearchAsync(PackPage pages, PackLanguage language, string list, CancellationToken cancellationToken)
    {
        Uri address = new(source.Site, $"{language.Start}/search");
        PackAnswer answer = await source.GetAsync(address, cancellationToken);
        using IHtmlDocument page = await PackPage.ReadAsync(answer.Body, cancellationToken);
        pages.Rewrite(page, address, language.Search);
        PackSearchPage.Fill(page, language);
        PackPage.Add(page, language.Search, [.. PackSearchFiles.Scripts, list, PackSearchFiles.Search]);
        _files[language.Search] = Encoding.UTF8.GetBytes(PackPage.Write(page));
    }

    private static bool IsOf(string path, PackLanguage language) => path.StartsWith($"{language.Start}/", StringComparison.Ordinal);

    private string? FileOf(Uri page, IElement element)
    {
        if (PackCrawl.AddressOf(element) is { } written && SearchOf(page, written) is { } search)
        {
            return search;
        }

        return _crawl.Resolve(page, PackCrawl.AddressOf(element)) is { } target && _crawl.Find(target) is { } found ? NameOf(found.Address, found.Answer) : null;
    }

    // Other languages of the search, to which its page leads.
    private string? SearchOf(Uri page, string written) =>
        Uri.TryCreate(page, written, out Uri? target) && target.Authority == page.Authority
            ? languages.FirstOrDefault(language => target.AbsolutePath == $"{language.Start}/search")?.Search
            : null;

    private string? NameOf(Uri address, PackAnswer answer)
    {
        if (!answer.IsPage)
        {
            return PackNames.File(address, Endings.GetValueOrDefault(answer.MediaType, ".bin"));
        }

        PackLanguage? language = languages.FirstOrDefault(one => IsOf(address.AbsolutePath, one));
        return language is null ? null
            : address.PathAndQuery != $"{language.Start}/" ? PackNames.Page(address, language.Folder)
            : language == languages[0] ? PackNames.Start
            : $"{language.Folder}/{PackNames.Start}";
    }
}
