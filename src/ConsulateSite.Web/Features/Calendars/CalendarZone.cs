using System.Globalization;

namespace ConsulateSite.Web.Features.Calendars;

/// <summary>Describes a time zone to programs that do not know it by its name: with a rule where it changes by one, else change by change.</summary>
internal static class CalendarZone
{
    /// <summary>For how many years changes without a rule are told, beginning with the year before. Calendars ask again long before they end.</summary>
    public const int Years = 4;

    /// <summary>Writes the zone.</summary>
    /// <param name="text">The calendar.</param>
    /// <param name="zone">The zone, under its name in the tz database.</param>
    /// <param name="year">The year from whose beginning on the calendar tells of something.</param>
    public static void Zone(this CalendarText text, TimeZoneInfo zone, int year)
    {
        int first = year - 1;
        IReadOnlyList<ZoneChange> changes = ZoneChanges.Of(zone, first, Years);
        text.Begin("VTIMEZONE").Line("TZID", zone.Id);
        if (Rules(changes) is { } rules)
        {
            foreach ((ZoneChange change, string rule) in rules)
            {
                Write(text, change, rule);
            }
        }
        else
        {
            DateTime start = new(first, 1, 1);
            TimeSpan offset = zone.GetUtcOffset(start);
            Write(text, new ZoneChange(start, offset, offset));
            foreach (ZoneChange change in changes)
            {
                Write(text, change);
            }
        }

        text.End("VTIMEZONE");
    }

    // One rule for summer and one for winter, which hold in every year that was looked at.
    private static List<(ZoneChange Change, string Rule)>? Rules(IReadOnlyList<ZoneChange> changes)
    {
        List<(ZoneChange Change, string Rule)> rules = [];
        foreach (IGrouping<TimeSpan, ZoneChange> group in changes.GroupBy(change => change.After))
        {
            ZoneChange[] all = [.. group];
            Func<ZoneChange, int>? count = new Func<ZoneChange, int>[] { change => change.FromLast, change => change.FromFirst }
                .FirstOrDefault(count => all.All(change => change.IsLike(all[0], count)));
            if (all.Length != Years || count is null)
            {
                return null;
            }

            string weekday = CalendarText.Weekday(all[0].Local.DayOfWeek);
            rules.Add((all[0], string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={all[0].Local.Month};BYDAY={count(all[0])}{weekday}")));
        }

        return rules.Count == 2 ? rules : null;
    }

    private static void Write(CalendarText text, ZoneChange change, string? rule = null)
    {
        string part = change.After > change.Before ? "DAYLIGHT" : "STANDARD";
        text.Begin(part).Line("DTSTART", CalendarText.Local(change.Local)).Line("TZOFFSETFROM", Offset(change.Before)).Line("TZOFFSETTO", Offset(change.After));
        if (rule is not null)
        {
            text.Line("RRULE", rule);
        }

        text.End(part);
    }

    private static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);
}
