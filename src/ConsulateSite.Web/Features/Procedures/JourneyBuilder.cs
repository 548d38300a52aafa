using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>
/// Puts what must be done before a procedure, and before that, into the order in which it is done: a depth-first walk over the
/// prerequisites. Editors may tie a knot by mistake; each procedure stands in the way once all the same.
/// </summary>
internal sealed class JourneyBuilder(ProcedureSummaries summaries)
{
    /// <summary>The way to a procedure, which is its last stop; empty when nothing needs to be done before.</summary>
    public IReadOnlyList<JourneyStop> Build(Procedure procedure, PageContext page)
    {
        List<Procedure> order = [];
        Visit(procedure, [], order, page);
        JourneyStop[] stops = [.. order.Select(stop => StopOf(stop, procedure, page)).OfType<JourneyStop>()];
        return stops.Length > 1 ? stops : [];
    }

    private static void Visit(Procedure procedure, HashSet<Guid> seen, List<Procedure> order, PageContext page)
    {
        if (!seen.Add(procedure.Key))
        {
            return;
        }

        // Also one that is not published now: it may be, and then the way is another.
        ContentReferences.Note(procedure, "prerequisites", page);
        foreach (Procedure before in procedure.Prerequisites)
        {
            Visit(before, seen, order, page);
        }

        order.Add(procedure);
    }

    private JourneyStop? StopOf(Procedure stop, Procedure destination, PageContext page) =>
        summaries.Build([stop], page) is [ProcedureSummary summary]
            ? new JourneyStop(summary, stop.ProcessingTime(page.Culture), stop.Key == destination.Key)
            : null;
}
