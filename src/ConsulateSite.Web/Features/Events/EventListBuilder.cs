using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Events;

/// <summary>Builds the page of a list of events.</summary>
internal sealed class EventListBuilder(ChromeBuilder chrome, EventSummaries summaries, OpeningHoursBuilder days, ContentLinks links)
{
    private const string InArchive = "1";

    /// <summary>Takes what the address asks for, as far as it exists.</summary>
    public EventSelection Choose(EventList list, PageContext page)
    {
        IReadOnlyList<EventSummary> events = summaries.All(list, page);
        DateTime now = summaries.Now(page);
        string? wanted = page.Query[PageParameters.Month];
        DateOnly? month = CalendarBuilder.Choose(wanted, events, now);
        if (month is null)
        {
            // Anybody can make up a month.
            page.Reads.DoNotStore();
        }
        else if (!string.IsNullOrEmpty(wanted))
        {
            page.Parameters.Accept(PageParameters.Month, wanted);
        }

        bool isArchive = page.Query[PageParameters.Archive] == InArchive;
        if (isArchive)
        {
            page.Parameters.Accept(PageParameters.Archive, InArchive);
        }
        else if (page.Query.ContainsKey(PageParameters.Archive))
        {
            page.Reads.DoNotStore();
        }

        return new EventSelection(events, month ?? CalendarBuilder.Choose(wanted: null, events, now)!.Value, isArchive);
    }

    /// <summary>Builds the page.</summary>
    public async Task<EventListViewModel> BuildAsync(EventList list, EventSelection selection, PageContext page)
    {
        DateTime now = summaries.Now(page);
        string address = links.To(list, page)?.Address ?? page.Address.AbsolutePath;
        summaries.ExpireWithNext(selection.Events, page);
        // Today is marked in the calendar.
        page.Reads.Until(SiteZone.MomentOf(days.Today(page).AddDays(1).ToDateTime(TimeOnly.MinValue), page));
        return new EventListViewModel
        {
            Chrome = await chrome.BuildAsync(list, page),
            Summary = list.Summary(page.Culture),
            Introduction = list.Introduction(page.Culture).ForView(),
            IsArchive = selection.IsArchive,
            Events = selection.IsArchive
                ? [.. selection.Events.Where(entry => entry.Time.IsPast(now)).Reverse()]
                : [.. selection.Events.Where(entry => !entry.Time.IsPast(now))],
            Calendar = CalendarBuilder.Build(selection.Month, selection.Events, address, now, page),
            Address = address,
            ArchiveAddress = selection.Events.Any(entry => entry.Time.IsPast(now)) ? $"{address}?{PageParameters.Archive}={InArchive}" : null,
        };
    }
}
