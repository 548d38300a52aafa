using System.Globalization;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Finds the days of the mobile consulate that are still to come.</summary>
internal sealed class Visits(OpeningHoursBuilder days)
{
    /// <summary>The days from today on, the next first.</summary>
    /// <remarks>The page is out of date when the next of them has passed.</remarks>
    public IReadOnlyList<Visit> Build(MobileConsulate mobile, PageContext page)
    {
        DateOnly today = days.Today(page);
        List<Visit> coming =
        [
            .. mobile.Visits(page.Culture)
                .Where(visit => visit.Date is { } date && DateOnly.FromDateTime(date) >= today)
                .OrderBy(visit => visit.Date)
                .Select(visit => Build(visit, page)),
        ];
        if (coming.Count > 0)
        {
            page.Reads.Until(SiteZone.MomentOf(coming[0].Date.Date.AddDays(1).ToDateTime(TimeOnly.MinValue), page));
        }

        return coming;
    }

    private static Visit Build(VisitBlock visit, PageContext page)
    {
        DateOnly date = DateOnly.FromDateTime(visit.Date!.Value);
        string? times = TimeOnly.TryParse(visit.Opens, CultureInfo.InvariantCulture, out TimeOnly opens)
            && TimeOnly.TryParse(visit.Closes, CultureInfo.InvariantCulture, out TimeOnly closes)
                ? page.Formats.TimeRange(opens, closes)
                : null;
        return new Visit(new DatedText(page.Formats.DateWithWeekday(date), date), times, visit.Note(page.Culture));
    }
}
