using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>Builds the page of a procedure.</summary>
internal sealed class ProcedureBuilder(
    ChromeBuilder chrome, ChecklistBuilder checklists, JourneyBuilder journeys, ContentLinks links)
{
    /// <summary>Builds the page.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="chosen">The case that is shown; <c>null</c> when the procedure has none.</param>
    /// <param name="page">The request.</param>
    public async Task<ProcedureViewModel> BuildAsync(Procedure procedure, CaseBlock? chosen, PageContext page)
    {
        string culture = page.Culture;
        IReadOnlyList<CaseBlock> cases = ProcedureCases.Of(procedure, culture);
        FeeSummary fees = FeeSummary.For(procedure.Fees(culture), chosen?.Code);
        return new ProcedureViewModel
        {
            Chrome = await chrome.BuildAsync(procedure, page),
            Summary = procedure.Summary(culture),
            Introduction = procedure.Introduction(culture).ForView(),
            InForce = [.. InForce(procedure, page)],
            Facts = FactsBuilder.Build(procedure, fees, page),
            Journey = journeys.Build(procedure, page),
            QuickCodeAddress = links.To(procedure, page) is { } link ? link.Address.TrimEnd('/') + "/" + Representation.QuickCode + ProcedureCases.Query(chosen, page) : null,
            Cases = cases.Count > 1 ? Tabs(cases, chosen, procedure, page) : [],
            Case = BuildCase(chosen, fees, page),
            FeesNote = procedure.FeesNote(culture),
            Steps = [.. procedure.Steps(culture).Select(step => new StepViewModel(step.Title(culture) ?? string.Empty, step.Text(culture).ForView()))],
            WhereToApply = procedure.WhereToApply(culture),
            HandledBy = procedure.HandledBy is { } handledBy ? page.Texts[ChoiceWords.Key("HandledBy", handledBy)].Value : null,
            Audiences = [.. procedure.Audiences.Select(audience => page.Texts[ChoiceWords.Key("Audience", audience)].Value)],
            OnlineServices = [.. procedure.OnlineServices(culture).Select(service => WebLink.Create(service.NameText(culture), service.Url)).OfType<WebLink>()],
            LegalBasis = [.. procedure.LegalBasis(culture).Select(basis => LegalTextOf(basis, culture)).OfType<LegalText>()],
            Review = ReviewBuilder.Build(procedure, page),
        };
    }

    private static IEnumerable<string> InForce(Procedure procedure, PageContext page)
    {
        if (procedure.ValidFrom is { } from)
        {
            yield return page.Texts["Procedure.ValidFrom", page.Formats.Date(from)];
        }

        if (procedure.ValidTo is { } to)
        {
            yield return page.Texts["Procedure.ValidUntil", page.Formats.Date(to)];
        }
    }

    private static LegalText? LegalTextOf(LegalBasisBlock basis, string culture) =>
        basis.Text(culture) is { } text ? new LegalText(text, WebLink.Create(text, basis.Url)?.Address) : null;

    private List<CaseTab> Tabs(IReadOnlyList<CaseBlock> cases, CaseBlock? chosen, Procedure procedure, PageContext page)
    {
        string address = links.To(procedure, page)?.Address ?? page.Address.AbsolutePath;
        return
        [
            .. cases.Select(block => new CaseTab(
                block.NameText(page.Culture) ?? block.Code!,
                $"{address}?{PageParameters.Case}={Uri.EscapeDataString(block.Code!)}#case",
                block.Code == chosen?.Code)),
        ];
    }

    private CaseViewModel BuildCase(CaseBlock? block, FeeSummary fees, PageContext page) => new()
    {
        Name = block?.NameText(page.Culture),
        Introduction = block?.Introduction(page.Culture),
        Documents = block is null ? [] : checklists.Build(block, page),
        Notes = block?.Notes(page.Culture).ForView(),
        Fees = FeeTableBuilder.Build(fees, page),
    };
}
