using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>Answers at a glance: how much, how long, for how long, in person, by appointment.</summary>
internal static class FactsBuilder
{
    /// <summary>Builds the strip; what is not known to the page is left out, what is uncertain is said.</summary>
    public static IReadOnlyList<Fact> Build(Procedure procedure, FeeSummary fees, PageContext page)
    {
        List<Fact> facts =
        [
            new("coin", page.Texts["Procedure.Price"], PriceWords.Short(fees, page), PriceWords.Reservation(fees, page)),
        ];
        AddChoice(facts, "person", "Procedure.Presence", "Presence", procedure.Presence, procedure.PresenceNote(page.Culture), page);
        AddChoice(facts, "calendar", "Procedure.Appointment", "Appointment", procedure.Appointment, procedure.AppointmentNote(page.Culture), page);
        AddSentence(facts, "clock", "Procedure.ProcessingTime", procedure.ProcessingTime(page.Culture), page);
        AddSentence(facts, "check", "Procedure.Validity", procedure.Validity(page.Culture), page);
        return facts;
    }

    private static void AddChoice(List<Fact> facts, string icon, string label, string group, string? code, string? note, PageContext page)
    {
        if (code is not null || note is not null)
        {
            facts.Add(new Fact(icon, page.Texts[label], code is null ? null : page.Texts[ChoiceWords.Key(group, code)].Value, note));
        }
    }

    private static void AddSentence(List<Fact> facts, string icon, string label, string? sentence, PageContext page)
    {
        if (sentence is not null)
        {
            facts.Add(new Fact(icon, page.Texts[label], Value: null, sentence));
        }
    }
}
