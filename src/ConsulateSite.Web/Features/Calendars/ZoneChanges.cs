namespace ConsulateSite.Web.Features.Calendars;

/// <summary>Finds when the clocks of a zone are put forward or back.</summary>
internal static class ZoneChanges
{
    /// <summary>The changes from the beginning of a year on, the earliest first.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="firstYear">The year.</param>
    /// <param name="years">How many years.</param>
    public static IReadOnlyList<ZoneChange> Of(TimeZoneInfo zone, int firstYear, int years)
    {
        List<ZoneChange> changes = [];
        DateTimeOffset end = new(firstYear + years, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (DateTimeOffset day = new(firstYear, 1, 1, 0, 0, 0, TimeSpan.Zero); day < end; day = day.AddDays(1))
        {
            if (zone.GetUtcOffset(day) != zone.GetUtcOffset(day.AddDays(1)))
            {
                changes.Add(Within(zone, day));
            }
        }

        return changes;
    }

    // Clocks are changed on a whole minute.
    private static ZoneChange Within(TimeZoneInfo zone, DateTimeOffset day)
    {
        TimeSpan before = zone.GetUtcOffset(day);
        int known = 0;
        int changed = (int)TimeSpan.FromDays(1).TotalMinutes;
        while (changed - known > 1)
        {
            int middle = (known + changed) / 2;
            (known, changed) = zone.GetUtcOffset(day.AddMinutes(middle)) == before ? (middle, changed) : (known, middle);
        }

        DateTimeOffset moment = day.AddMinutes(changed);
        return new ZoneChange((moment + before).DateTime, before, zone.GetUtcOffset(moment));
    }
}
