using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Builds the foot of a page.</summary>
internal sealed class FooterBuilder(OpeningHoursBuilder hours, ContentLinks links, SiteLanguages languages)
{
    /// <summary>Builds the foot.</summary>
    /// <param name="page">The request.</param>
    /// <param name="menu">The pages of the menu.</param>
    public Footer Build(PageContext page, IReadOnlyList<PageLink> menu)
    {
        Site site = page.Site;
        ContentReferences.Note(site, "footerNavigation", page);
        return new Footer
        {
            SiteName = site.NameIn(page.Culture) ?? page.Texts["Site.Name"],
            Address = (site.Address(page.Culture) ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Hours = hours.BuildWeek(page),
            Telephones = Telephones(site, page),
            Email = site.Email,
            Pages = menu,
            AboutSite =
            [
                .. links.ToAll(site.FooterNavigation, page),
                new PageLink(page.Texts["Data.Title"], FeatureAddress.DataOf(languages.PathOf(page.Language))),
                new PageLink(page.Texts["Embeds.Title"], FeatureAddress.EmbedsOf(languages.PathOf(page.Language))),
            ],
            Themes = Themes(page),
            OtherDisplay = OtherDisplay(page),
            Text = site.FooterText(page.Culture) ?? page.Texts["Footer.Demonstration"],
            LastChanged = LastChanged(page),
        };
    }

    private static List<Telephone> Telephones(Site site, PageContext page) =>
    [
        .. site.EmergencyNumbers(page.Culture)
            .Where(phone => phone.Number is not null)
            .Select(phone => new Telephone(phone.Label(page.Culture), phone.Number!)),
    ];

    private static List<ThemeChoice> Themes(PageContext page) =>
    [
        .. ThemePreference.Choices.Select(theme => new ThemeChoice(
            page.Texts[ChoiceWords.Key("Theme", theme)], AddressOfChoice(ThemePreference.Name, theme, page), theme == page.Theme)),
    ];

    private static PageLink OtherDisplay(PageContext page) => page.Display == DisplayPreference.Text
        ? new PageLink(page.Texts["Display.Full"], AddressOfChoice(DisplayPreference.Name, DisplayPreference.Full, page))
        : new PageLink(page.Texts["Display.Text"], AddressOfChoice(DisplayPreference.Name, DisplayPreference.Text, page));

    private static string AddressOfChoice(string name, string choice, PageContext page) =>
        page.Parameters.ToQuery() is { Length: > 0 } kept ? $"?{kept}&{name}={choice}" : $"?{name}={choice}";

    private static string? LastChanged(PageContext page) =>
        page.Content is { } content && content.Cultures.TryGetValue(page.Culture, out var culture)
            ? page.Texts["Page.LastChanged", page.Formats.Date(culture.Date)].Value
            : null;
}
