using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;
using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Packing;

/// <summary>A language of a pack.</summary>
/// <param name="Start">The path under which it begins, such as <c>/fr</c>.</param>
/// <param name="Texts">Its words.</param>
/// <param name="Date">The day of the copy, in words.</param>
internal sealed record PackLanguage(string Start, IStringLocalizer Texts, string Date)
{
    /// <summary>The folder of its pages.</summary>
    public string Folder => Start.Trim('/');

    /// <summary>The page of results.</summary>
    public string Search => $"{Folder}/{PackNames.Search}";

    /// <summary>The languages of the site, the default language first.</summary>
    /// <param name="languages">The languages.</param>
    /// <param name="texts">Their words.</param>
    /// <param name="date">The day of the copy.</param>
    public static async Task<IReadOnlyList<PackLanguage>> AllAsync(SiteLanguages languages, SiteTexts texts, DateOnly date)
    {
        List<PackLanguage> all = [];
        foreach (SiteLanguage language in languages.All)
        {
            IStringLocalizer words = await texts.ForAsync(language.Culture);
            all.Add(new PackLanguage(languages.PathOf(language), words, new SiteFormats(words, language.Culture).Date(date)));
        }

        return all;
    }
}
