using ConsulateSite.Caching;
using ConsulateSite.Search.Site;
using ConsulateSite.Search.Synonyms;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Indexing;

/// <summary>
/// What editors keep for the search beside the pages: words that mean the same, and pages that come first for a query. They count from
/// the next query on and are no part of the index.
/// </summary>
internal sealed class SearchWishes(IDocumentNavigationQueryService navigation, IDocumentPublishStatusQueryService status, SiteLanguages languages)
{
    private const string FolderType = "searchFolder";

    /// <summary>Has a search follow what is published now.</summary>
    public void Apply(SiteSearch search, IPublishedContentCache content)
    {
        IPublishedContent[] entries = [.. Keys().Select(key => content.GetById(preview: false, key)).OfType<IPublishedContent>()];
        search.Synonyms = new SynonymSet([.. entries.OfType<Synonyms>().Select(group => Lines(group, group.Words))]);
        search.BestBets = new BestBets(
        [
            .. entries.OfType<BestBet>()
                .SelectMany(bet => Lines(bet, bet.Queries).Select(query => KeyValuePair.Create(query, Pages(bet)))),
        ]);
    }

    private IEnumerable<Guid> Keys() => navigation.TryGetRootKeysOfType(FolderType, out IEnumerable<Guid> folders)
        ? folders.SelectMany(folder => navigation.TryGetDescendantsKeys(folder, out IEnumerable<Guid> keys) ? keys : [])
        : [];

    private string[] Lines(IPublishedContent entry, Func<string, IReadOnlyList<string>> read) =>
    [
        .. languages.All.Where(language => status.IsPublic(entry.Key, language.IsoCode))
            .SelectMany(language => read(language.IsoCode))
            .Select(line => line.Trim()).Where(line => line.Length > 0),
    ];

    // What is stored, and not what shows: a page that is published later comes first then.
    private static IReadOnlyList<string> Pages(BestBet bet) => bet.GetProperty("pages")?.GetSourceValue() is string source
        ? [.. StoredReferences.Find(source).Select(PageDocuments.IdOf)]
        : [];
}
