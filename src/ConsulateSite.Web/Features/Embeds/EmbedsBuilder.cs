using System.Globalization;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Builds the page on which partners choose what to show. A wish that does not exist is none.</summary>
internal sealed class EmbedsBuilder(ChromeBuilder chrome, EmbedFinder finder, EmbedCodes codes, ContentTree tree, SiteLanguages languages)
{
    private static readonly string[] Holders = ["section"];

    /// <summary>Builds the page.</summary>
    public async Task<EmbedsViewModel> BuildAsync(HttpContext http, PageContext page)
    {
        // Anybody can make up wishes.
        page.Reads.DoNotStore();
        IReadOnlyList<Procedure> procedures = [.. tree.Below<Procedure>(page.Site, "procedure", Holders, page).Where(procedure => procedure.Code is not null)];
        EmbedWish wish = Read(page, procedures);
        EmbedWidget? widget = await finder.FindAsync(http, wish.Request);
        return new EmbedsViewModel
        {
            Chrome = await chrome.BuildAsync(page.Texts["Embeds.Title"].Value, page, language => FeatureAddress.EmbedsOf(languages.PathOf(language))),
            Address = FeatureAddress.EmbedsOf(languages.PathOf(page.Language)),
            Kind = wish.Request.Kind,
            Count = wish.Request.Count,
            Partner = AskedPartner(page),
            PartnerFault = wish.Partner is null && AskedPartner(page).Length > 0 ? page.Texts["Embeds.PartnerWrong"].Value : null,
            JoinAddress = FeatureAddress.PartnersOf(languages.PathOf(page.Language)),
            Kinds = [.. EmbedKinds.Offered.Select(kind => new EmbedChoice(kind, page.Texts[ChoiceWords.Key("EmbedKind", kind)], kind == wish.Request.Kind))],
            Languages = [.. languages.All.Select(language => new EmbedChoice(language.IsoCode, page.Texts[language.NameKey], language.Equals(wish.Request.Language)))],
            Themes = [.. EmbedThemes.All.Select(theme => new EmbedChoice(theme, page.Texts[ChoiceWords.Key("Theme", theme)], theme == wish.Theme))],
            Procedures =
            [
                .. procedures
                    .Select(procedure => new EmbedChoice(procedure.Code!, procedure.NameIn(page.Culture) ?? procedure.Code!, procedure.Code == wish.Request.Code))
                    .OrderBy(choice => choice.Text, StringComparer.Create(page.Language.Culture, CompareOptions.None)),
            ],
            Preview = widget is null ? null : new HtmlString(EmbedCodes.Element(wish.Request, EmbedMarkup.Write(widget, wish.Theme), wish.Theme)),
            Codes = widget is null ? [] : codes.Write(wish, widget, page),
        };
    }

    private static string AskedPartner(PageContext page) => page.Query[EmbedWish.Name] is [{ } asked] ? asked.Trim().ToLowerInvariant() : string.Empty;

    private EmbedWish Read(PageContext page, IReadOnlyList<Procedure> procedures)
    {
        string kind = EmbedKinds.Offered.FirstOrDefault(kind => kind == page.Query[EmbedWish.Widget]) ?? EmbedKinds.News;
        SiteLanguage language = LanguagePreference.Find(page.Query[EmbedWish.Language], languages.All) ?? page.Language;
        bool isCount = int.TryParse(page.Query[EmbedWish.Count], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is > 0 and <= EmbedRequest.MostArticles;
        string? code = kind == EmbedKinds.Procedure
            ? (procedures.FirstOrDefault(procedure => procedure.Code == page.Query[EmbedWish.Procedure]) ?? (procedures.Count > 0 ? procedures[0] : null))?.Code
            : null;
        return new EmbedWish(
            new EmbedRequest(kind, language) { Count = isCount ? count : EmbedRequest.UsualCount, Code = code },
            EmbedThemes.All.FirstOrDefault(theme => theme == page.Query[EmbedWish.Colours]) ?? EmbedThemes.Auto,
            AskedPartner(page) is var partner && PartnerName.IsLike(partner) ? partner : null);
    }
}
