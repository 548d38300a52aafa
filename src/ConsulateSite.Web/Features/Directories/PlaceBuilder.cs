using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Says where something is, when it is open and how to reach it.</summary>
internal sealed class PlaceBuilder(OpeningHoursBuilder hours, OpeningStateBuilder states)
{
    /// <summary>Builds a post of the consulate, which keeps the public holidays of the two countries.</summary>
    public PlaceViewModel Build(Office office, PageContext page) => WithHours(office, keepsHolidays: true, page) with
    {
        Contact = ContactViewModel.Create(office),
        Phones = [.. office.Phones(page.Culture).Where(phone => phone.Number is not null).Select(phone => Desk(phone, page.Culture))],
    };

    /// <summary>Builds the place of an association, which keeps holidays as it likes.</summary>
    public PlaceViewModel Build(Association association, PageContext page) =>
        WithHours(association, keepsHolidays: false, page) with { Contact = ContactViewModel.Create(association) };

    /// <summary>Builds where the mobile consulate stops.</summary>
    public static PlaceViewModel Build(MobileConsulate mobile, PageContext page) => Where(mobile, page) with { Venue = mobile.Venue(page.Culture) };

    /// <summary>Builds where an event takes place.</summary>
    public static PlaceViewModel Build(Event content, PageContext page) => Where(content, page) with { Venue = content.Venue(page.Culture) };

    /// <summary>Builds the house itself.</summary>
    public PlaceViewModel Build(Site site, PageContext page) => WithHours(site, keepsHolidays: true, page) with
    {
        Contact = ContactViewModel.Create(site),
        Phones = [.. site.EmergencyNumbers(page.Culture).Where(phone => phone.Number is not null).Select(phone => Desk(phone, page.Culture))],
    };

    /// <summary>Builds where something is, without what changes with the hour.</summary>
    public static PlaceViewModel Where(ILocated place, PageContext page) => new()
    {
        Address = (place.Address(page.Culture) ?? place.City(page.Culture) ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Access = place.Access(page.Culture),
        Map = MapLinks.Create(place),
    };

    private PlaceViewModel WithHours<T>(T place, bool keepsHolidays, PageContext page)
        where T : IHours, ILocated =>
        Where(place, page) with
        {
            State = states.Build(place, keepsHolidays, page),
            Hours = hours.BuildWeek(place, page),
            HoursNote = place.HoursNote(page.Culture),
        };

    private static DeskPhone Desk(PhoneBlock phone, string culture) => new(new Telephone(phone.Label(culture), phone.Number!), phone.Note(culture));
}
