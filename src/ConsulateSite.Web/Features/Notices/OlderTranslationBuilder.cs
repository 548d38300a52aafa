using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Notices;

/// <summary>
/// Notices that the original has been published again since the translation was. The original is the text in the default language.
/// The site itself is left out: it holds facts that all languages share, and they change with whichever language is published.
/// </summary>
internal sealed class OlderTranslationBuilder(SiteLanguages languages, ContentLinks links)
{
    // Editors who publish one language after the other are still doing one thing.
    private static readonly TimeSpan Tolerance = TimeSpan.FromHours(1);

    /// <summary>Builds the notice.</summary>
    /// <returns>The notice; <c>null</c> when this is the original, or is not older.</returns>
    public OlderTranslation? Build(IPublishedContent content, PageContext page)
    {
        if (content.Key == page.Site.Key
            || languages.All is not [{ } original, ..]
            || original.Equals(page.Language)
            || DateOf(content, original) is not { } changed
            || DateOf(content, page.Language) is not { } translated
            || changed - translated <= Tolerance
            || links.To(content, page, original) is not { } link)
        {
            return null;
        }

        string name = page.Texts[original.NameKey];
        return new OlderTranslation(
            page.Texts["Translation.OlderText", name, Words(changed, page), Words(translated, page)],
            (content as IReviewed)?.ChangeNote(original.IsoCode) is { } note ? new LocalizedText(note, original) : null,
            original,
            page.Texts["Translation.ReadOriginal", name],
            link);
    }

    private static DateTimeOffset? DateOf(IPublishedContent content, SiteLanguage language) =>
        content.Cultures.TryGetValue(language.IsoCode, out PublishedCultureInfo? info)
            ? new DateTimeOffset(DateTime.SpecifyKind(info.Date, DateTimeKind.Utc))
            : null;

    private static string Words(DateTimeOffset moment, PageContext page) => page.Formats.DateWithTime(SiteZone.LocalOf(moment, page));
}
