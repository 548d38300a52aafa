using ConsulateSite.Web.Localization;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Web.Routing;

/// <summary>The languages of the site and the address under which each begins, as the domains in Umbraco say.</summary>
internal sealed class SiteLanguages(IDomainCache domains)
{
    private Snapshot _current = new([], [], new Dictionary<SiteLanguage, string>());

    /// <summary>The languages in the order of their domains, the default language first; empty until domains exist.</summary>
    public IReadOnlyList<SiteLanguage> All => Current().Languages;

    /// <summary>The path under which a language begins, such as <c>/fr</c>.</summary>
    /// <exception cref="KeyNotFoundException">The language has no domain.</exception>
    public string PathOf(SiteLanguage language) => Current().Paths[language];

    /// <summary>The language whose path a request path begins with.</summary>
    /// <param name="path">The path of a request.</param>
    /// <param name="remaining">What follows, beginning with a slash or empty.</param>
    public SiteLanguage? OfPath(PathString path, out PathString remaining)
    {
        foreach ((SiteLanguage language, string start) in Current().Paths)
        {
            if (path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase, out remaining))
            {
                return language;
            }
        }

        remaining = path;
        return null;
    }

    private static string PathOf(Domain domain)
    {
        string name = domain.Name[(domain.Name.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0)..];
        int slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? string.Empty : name[slash..].TrimEnd('/');
    }

    private Snapshot Current()
    {
        Domain[] assigned =
        [
            .. domains.GetAll(includeWildcards: false).Where(domain => domain.Culture is not null),
        ];
        Snapshot current = Volatile.Read(ref _current);
        if (!current.Domains.SequenceEqual(assigned))
        {
            current = Read(assigned);
            Volatile.Write(ref _current, current);
        }

        return current;
    }

    private Snapshot Read(Domain[] assigned)
    {
        Dictionary<SiteLanguage, string> paths = [];
        foreach (Domain domain in assigned
            .OrderByDescending(domain => string.Equals(domain.Culture, domains.DefaultCulture, StringComparison.OrdinalIgnoreCase))
            .ThenBy(domain => domain.SortOrder))
        {
            paths.TryAdd(new SiteLanguage(domain.Culture!), PathOf(domain));
        }

        return new Snapshot(assigned, [.. paths.Keys], paths);
    }

    private sealed record Snapshot(Domain[] Domains, IReadOnlyList<SiteLanguage> Languages, IReadOnlyDictionary<SiteLanguage, string> Paths);
}
