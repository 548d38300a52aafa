using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>Lists procedures in short.</summary>
internal sealed class ProcedureSummaries(ContentLinks links)
{
    /// <summary>The procedures that exist in the reader's language.</summary>
    public IReadOnlyList<ProcedureSummary> Build(IEnumerable<Procedure> procedures, PageContext page) =>
        [.. procedures.Select(procedure => Build(procedure, page)).OfType<ProcedureSummary>()];

    private static IEnumerable<string> Facts(Procedure procedure, PageContext page)
    {
        if (procedure.Presence is { } presence)
        {
            yield return page.Formats.Labelled(page.Texts["Procedure.Presence"], page.Texts[ChoiceWords.Key("Presence", presence)]);
        }

        if (procedure.Appointment is { } appointment)
        {
            yield return page.Formats.Labelled(page.Texts["Procedure.Appointment"], page.Texts[ChoiceWords.Key("Appointment", appointment)]);
        }

        FeeSummary fees = FeeSummary.For(procedure.Fees(page.Culture), procedure.Cases(page.Culture).FirstOrDefault()?.Code);
        if (fees.Known is not null && !fees.HasUnknown)
        {
            yield return PriceWords.Short(fees, page);
        }
    }

    private ProcedureSummary? Build(Procedure procedure, PageContext page) =>
        links.To(procedure, page) is { } link
            ? new ProcedureSummary(link, procedure.Summary(page.Culture), [.. Facts(procedure, page)])
            : null;
}
