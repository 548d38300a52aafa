using System.Globalization;
using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Events;
using ConsulateSite.Web.Features.Partners;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Houses, their hours, dates, and who works with them.</summary>
internal static class ContactSpecimens
{
    private const int DaysInWeek = 7;

    public static IReadOnlyList<Specimen> All(Samples samples) =>
    [
        new("/Features/Directories/_State.cshtml", new OpeningState(IsOpen: true, samples.Words.Sentence)),
        new("/Features/Shared/_Contact.cshtml", (Contact(samples), samples.Texts)),
        new("/Features/Directories/_Place.cshtml", (Place(samples), samples.Texts)),
        new("/Features/Directories/_Directory.cshtml", (new DirectoryListing([Office(samples)], [], Associations: null), (string?)null, samples.Texts)),
        new("/Features/Events/_Events.cshtml", Events(samples)),
        new("/Features/Events/_Calendar.cshtml", (Month(samples), samples.Texts)),
        new("/Features/Partners/_AssociationNews.cshtml", (News(samples), samples.Texts)),
        new("/Features/Partners/_Key.cshtml", ("0123456789abcdef", (string?)"example", samples.Texts)),
    ];

    private static ContactViewModel Contact(Samples samples) => new()
    {
        Telephone = samples.Telephone,
        Email = "contact@example.org",
        Website = new WebLink("example.org", "https://example.org/"),
    };

    private static PlaceViewModel Place(Samples samples) => new()
    {
        Venue = samples.Words.Name,
        Address = [samples.Words.Street, samples.Words.City],
        Access = samples.Words.Sentence,
        State = new OpeningState(IsOpen: false, samples.Words.Question),
        Hours = [new OpeningLine(Label: null, samples.Page.Formats.Weekday(DayOfWeek.Monday), samples.Page.Formats.TimeRange(new TimeOnly(9, 0), new TimeOnly(15, 30)), Note: null)],
        Phones = [new DeskPhone(samples.Telephone, samples.Words.Sentence)],
    };

    private static OfficeSummary Office(Samples samples) => new(
        samples.Link, samples.Words.City, samples.Words.Sentence, new OpeningState(IsOpen: true, samples.Words.Question), samples.Words.Street, samples.Telephone);

    private static IReadOnlyList<EventSummary> Events(Samples samples) =>
    [
        new EventSummary
        {
            Link = samples.Link,
            Summary = samples.Words.Sentence,
            Time = new EventTime(samples.Day.ToDateTime(default), samples.Day.ToDateTime(new TimeOnly(18, 0)), IsAllDay: false, HasEnd: true),
            When = samples.Date,
            Day = samples.Page.Formats.Number(samples.Day.Day),
            Month = samples.Page.Formats.Month(samples.Day.Month),
            Where = samples.Words.City,
        },
    ];

    private static IReadOnlyList<AssociationNewsItem> News(Samples samples) =>
    [
        new AssociationNewsItem(
            samples.Words.Name, samples.Address, samples.Words.Sentence, samples.Date.Text, samples.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "example.org"),
    ];

    private static CalendarMonth Month(Samples samples) => new()
    {
        Name = samples.Page.Formats.MonthOfYear(samples.Day),
        Weekdays = [.. Enumerable.Range(1, DaysInWeek).Select(day => samples.Page.Formats.Weekday((DayOfWeek)(day % DaysInWeek)))],
        Weeks = [Week(11, samples), Week(18, samples)],
        Before = samples.Address,
    };

    private static IReadOnlyList<CalendarDay?> Week(int first, Samples samples) =>
    [
        .. Enumerable.Range(first, DaysInWeek).Select(day => new CalendarDay(
            samples.Page.Formats.Number(day),
            new DateOnly(samples.Day.Year, samples.Day.Month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IsToday: day == samples.Day.Day,
            Holiday: day == 11 ? samples.Words.Name : null,
            day == samples.Day.Day ? Events(samples) : [])),
    ];
}
