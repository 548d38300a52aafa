using ConsulateSite.Web.Features.Events;
using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Home;

/// <summary>Builds the home page.</summary>
internal sealed class HomeBuilder(
    ChromeBuilder chrome,
    ProcedureSummaries procedures,
    NewsSummaries news,
    EventSummaries events,
    Doors doors,
    OpeningHoursBuilder hours,
    ContentLinks links,
    ContentTree tree)
{
    private const int NewsCount = 4;
    private const int EventCount = 4;
    private const string SearchExample = "tajdid passport";

    /// <summary>Builds the page.</summary>
    public async Task<HomeViewModel> BuildAsync(Site site, PageContext page)
    {
        NewsList? list = tree.Children<NewsList>(site, page).FirstOrDefault();
        IReadOnlyList<NewsSummary> latest = list is null ? [] : news.Build(news.Newest(list, page).Take(NewsCount), page);
        EventList? agenda = tree.Children<EventList>(site, page).FirstOrDefault();
        IReadOnlyList<Procedure> featured = site.FeaturedProcedures;
        IPublishedContent? section = featured.Count > 0 ? tree.Parent(featured[0], page) : null;
        return new HomeViewModel
        {
            Chrome = await chrome.BuildAsync(site, page),
            Heading = site.Heading(page.Culture) ?? page.Texts["Home.Question"],
            Introduction = site.Introduction(page.Culture).ForView(),
            SearchExample = SearchExample,
            Today = Today(site, page),
            Events = Coming(agenda, page),
            AllEvents = agenda is null ? null : links.To(agenda, page),
            Doors = doors.Build(site, page),
            MostAsked = procedures.Build(featured, page),
            AllProcedures = section is null ? null : links.To(section, page),
            DocumentFinder = section is null ? null : links.ToAll(tree.Children<DocumentFinder>(section, page), page).FirstOrDefault(),
            LatestNews = latest.Count > 0 ? latest[0] : null,
            MoreNews = [.. latest.Skip(1)],
            AllNews = list is null ? null : links.To(list, page),
        };
    }

    private IReadOnlyList<EventSummary> Coming(EventList? list, PageContext page)
    {
        if (list is null)
        {
            return [];
        }

        DateTime now = events.Now(page);
        EventSummary[] coming = [.. events.All(list, page).Where(entry => !entry.Time.IsPast(now)).Take(EventCount)];
        events.ExpireWithNext(coming, page);
        return coming;
    }

    private TodayViewModel Today(Site site, PageContext page)
    {
        IReadOnlyList<OpeningLine> today = hours.BuildToday(page);
        OpeningLine? main = today.Count > 0 ? today[0] : null;
        return new TodayViewModel
        {
            Date = page.Texts["Home.Today", page.Formats.DateWithWeekday(hours.Today(page))],
            Main = main?.Times ?? page.Texts["Date.Closed"],
            MainLabel = main?.Label,
            Others = [.. today.Skip(1)],
            Note = main?.Note ?? (Holidays.On(hours.Today(page), page) is { Length: > 0 } holiday ? holiday : null) ?? site.HoursNote(page.Culture),
            AppointmentAddress = WebLink.Create(text: null, site.AppointmentUrl)?.Address,
        };
    }
}
