using System.Globalization;
using ConsulateSite.Search.Index;
using ConsulateSite.Web.Indexing.Files;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Indexing;

/// <summary>Makes of a published page what is searched for: a document for each language in which the public can read it.</summary>
internal sealed class PageDocuments(
    IDocumentNavigationQueryService navigation,
    IDocumentPublishStatusQueryService status,
    FeatureActions features,
    SiteLanguages languages,
    PageFiles files)
{
    // Who seeks something seeks what to do more often than what was reported of it.
    private static readonly Dictionary<string, float> Boosts = new(StringComparer.Ordinal)
    {
        ["procedure"] = 1.6f,
        ["faq"] = 0.9f,
        ["newsArticle"] = 0.7f,
        ["event"] = 0.7f,
        ["association"] = 0.8f,
        ["opportunity"] = 0.8f,
        ["figure"] = 0.8f,
        ["site"] = 0.5f,
    };

    /// <summary>The identifier of a page in the index.</summary>
    public static string IdOf(Guid key) => key.ToString("D");

    /// <summary>The documents of a page; none when it is not there, not published or no page.</summary>
    /// <param name="key">The page.</param>
    /// <param name="content">The published content.</param>
    public IReadOnlyList<SearchDocument> Of(Guid key, IPublishedContentCache content) =>
        content.GetById(preview: false, key) is { } page && features.Find(page.ContentType.Alias, FeatureActions.Page) is not null
            ? [.. languages.All.Where(language => IsShown(page, language)).Select(language => Create(page, language.IsoCode, content))]
            : [];

    /// <summary>The part of the site in which a page stands: the highest page above it below the home page that has pages below it.</summary>
    public IPublishedContent? SectionOf(IPublishedContent page, IPublishedContentCache content) =>
        navigation.TryGetAncestorsOrSelfKeys(page.Key, out IEnumerable<Guid> keys)
        && keys.Reverse().Skip(1).FirstOrDefault() is var key && key != Guid.Empty
        && navigation.TryGetChildrenKeys(key, out IEnumerable<Guid> children) && children.Any()
            ? content.GetById(preview: false, key)
            : null;

    /// <summary>What a part of the site is called in addresses.</summary>
    public static string CodeOf(IPublishedContent section) => (section as ICoded)?.Code ?? section.ContentType.Alias;

    /// <summary>Whether the public can read a page in a language.</summary>
    public bool IsShown(IPublishedContent page, SiteLanguage language) =>
        status.IsPublic(page.Key, language.IsoCode)
        && !string.IsNullOrWhiteSpace(page.NameIn(language.IsoCode));

    private SearchDocument Create(IPublishedContent page, string culture, IPublishedContentCache content)
    {
        DateTime? date = (page as NewsArticle)?.PublicationDate ?? (page as Event)?.StartsAt;
        IReadOnlyList<Guid> attached = files.Of(page, culture);
        return new SearchDocument(IdOf(page.Key), culture)
        {
            Texts = Texts(page, culture, files.TextOf(attached)),
            Keywords = Keywords(page, date, attached, content),
            Boost = Boosts.GetValueOrDefault(page.ContentType.Alias, 1),
            Date = date is { } moment ? new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)) : null,
        };
    }

    private static Dictionary<string, string> Texts(IPublishedContent page, string culture, string fileTexts)
    {
        IPageBase? described = page as IPageBase;
        string summary = described?.Summary(culture) ?? string.Empty;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [PageFields.Title] = page.NameIn(culture)!,
            [PageFields.Keywords] = string.Join(", ", new[] { described?.Keywords(culture), described?.SeoTitle(culture) }.OfType<string>()),
            [PageFields.Summary] = summary,
            [PageFields.Body] = string.Join(" · ", ContentTexts.Of(page, culture).Prepend(summary).Where(text => text.Length > 0)),
            [PageFields.Files] = fileTexts,
        };
    }

    private IEnumerable<Guid> Documents(IPublishedContent page) => page is Procedure procedure
        ? languages.All.SelectMany(language => procedure.Cases(language.IsoCode)).SelectMany(block => block.Documents).Select(document => document.Key)
        : [];

    private Dictionary<string, IReadOnlyList<string>> Keywords(
        IPublishedContent page, DateTime? date, IReadOnlyList<Guid> attached, IPublishedContentCache content)
    {
        Dictionary<string, IReadOnlyList<string>> keywords = new(StringComparer.Ordinal)
        {
            [PageFields.Type] = [page.ContentType.Alias],
            [PageFields.Audience] = page.ReadMany<string>("audiences"),
        };
        Add(PageFields.Code, (page as ICoded)?.Code);
        Add(PageFields.Topic, (page as Procedure)?.Category);
        Add(PageFields.Section, SectionOf(page, content) is { } section ? CodeOf(section) : null);
        Add(PageFields.Year, date?.Year.ToString(CultureInfo.InvariantCulture));
        keywords[PageFields.Uses] = [.. Documents(page).Concat(attached).Distinct().Select(IdOf)];
        return keywords;

        void Add(string field, string? value)
        {
            if (value is not null)
            {
                keywords[field] = [value];
            }
        }
    }
}
