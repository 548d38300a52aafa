using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Site;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Offers ways to narrow results: links, so that they need no script.</summary>
internal sealed class FacetBuilder(ContentTree tree)
{
    /// <summary>The ways that make a difference, and those that were chosen.</summary>
    public IReadOnlyList<Facet> Build(SearchParameters asked, SearchResults results, string address, PageContext page)
    {
        Dictionary<string, string?> sections = tree.Children<IPublishedContent>(page.Site, page)
            .GroupBy(PageDocuments.CodeOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().NameIn(page.Culture), StringComparer.Ordinal);
        Facet?[] facets =
        [
            Of(PageFields.Section, page.Texts["Search.Section"], value => sections.GetValueOrDefault(value) ?? value),
            Of(PageFields.Audience, page.Texts["Procedure.ForWhom"], value => page.Texts[ChoiceWords.Key("Audience", value)]),
            Of(PageFields.Year, page.Texts["Search.Year"], value => value),
            Language(asked, results, address, page),
        ];
        return [.. facets.OfType<Facet>()];

        Facet? Of(string field, string name, Func<string, string> nameOf)
        {
            if (asked.Filters.GetValueOrDefault(field) is { } chosen)
            {
                return new Facet(name, [new FacetChoice(nameOf(chosen), Count: null, asked.With(field, value: null).ToAddress(address), IsChosen: true)]);
            }

            IReadOnlyList<FacetValue> values = results.Facets.GetValueOrDefault(field) ?? [];
            return values.Count == 0
                ? null
                : new Facet(name, [.. values.Select(value => new FacetChoice(nameOf(value.Value), page.Formats.Number(value.Count), asked.With(field, value.Value).ToAddress(address), IsChosen: false))]);
        }
    }

    private static Facet? Language(SearchParameters asked, SearchResults results, string address, PageContext page) =>
        results.Total == 0 && !asked.OnlyOwnLanguage
            ? null
            : new Facet(
                page.Texts["Language.Label"],
                [
                    new FacetChoice(
                        page.Texts["Search.OnlyThisLanguage"],
                        Count: null,
                        (asked with { OnlyOwnLanguage = !asked.OnlyOwnLanguage, Page = 1 }).ToAddress(address),
                        asked.OnlyOwnLanguage),
                ]);
}
