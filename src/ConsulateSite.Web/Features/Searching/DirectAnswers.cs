using ConsulateSite.Search.Site;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.PublishedCache;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Answers at once where a query names a procedure.</summary>
internal sealed class DirectAnswers(ChecklistBuilder checklists, ContentLinks links, FoundAddresses addresses)
{
    /// <summary>The answer; <c>null</c> when the query names no procedure, or one that has not been translated.</summary>
    public DirectAnswer? Find(SearchResults results, IPublishedContentCache content, PageContext page)
    {
        if (!results.NamesFirst
            || results.Items is not [{ } first, ..]
            || addresses.Find(first.Document, content) is not { Page: Procedure procedure } found
            || !found.Language.Equals(page.Language)
            || links.To(procedure, page) is not { } link)
        {
            return null;
        }

        IReadOnlyList<CaseBlock> cases = ProcedureCases.Of(procedure, page.Culture);
        CaseBlock? chosen = cases.Count > 0 ? cases[0] : null;
        FeeSummary fees = FeeSummary.For(procedure.Fees(page.Culture), chosen?.Code);
        return new DirectAnswer(
            link,
            cases.Count > 1 ? chosen?.NameText(page.Culture) : null,
            [.. FactsBuilder.Build(procedure, fees, page).Where(fact => fact.Value is not null)],
            chosen is null ? [] : checklists.Build(chosen, page),
            FeeTableBuilder.Build(fees, page));
    }
}
