using System.Globalization;
using ConsulateSite.Backoffice.Tests.Documents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>What there is of the things that a request was about, so that a change is noticed whatever was answered.</summary>
internal static class RightsState
{
    /// <summary>All of it, and where it lies.</summary>
    public static async Task<string> WholeAsync(DocumentSite site, RightsTargets targets)
    {
        List<string> parts = [];
        foreach ((string name, Guid key) in targets.Made)
        {
            parts.Add(name switch
            {
                "page" or "binned" => Page(site, key),
                "word" => string.Empty,
                _ => await MediumAsync(site, key),
            });
        }

        return string.Join('\n', parts);
    }

    /// <summary>The texts in Arabic and English, drafts and what is published.</summary>
    public static async Task<string> OtherLanguagesAsync(DocumentSite site, RightsTargets targets) =>
        string.Join('\n', Pages(site, targets).Select(page => Texts(page, "ar") + Texts(page, "en")).Append(await WordAsync(site, targets)));

    /// <summary>What is published, in all languages.</summary>
    public static Task<string> PublishedAsync(DocumentSite site, RightsTargets targets) => Task.FromResult(string.Join(
        '\n', Pages(site, targets).SelectMany(page => RightsStage.Languages.Select(culture => Published(page, culture)))));

    private static IEnumerable<IContent?> Pages(DocumentSite site, RightsTargets targets) =>
        targets.Made.Where(made => made.Name == "page").Select(made => site.Contents.GetById(made.Key));

    private static string Page(DocumentSite site, Guid key) => site.Contents.GetById(key) is { } page
        ? string.Create(CultureInfo.InvariantCulture, $"{page.ParentId} {page.SortOrder} {page.VersionId} {page.UpdateDate:O} {page.Trashed} {page.PublishedVersionId}")
        : "gone";

    private static async Task<string> MediumAsync(DocumentSite site, Guid key) => await site.Get<IMediaEditingService>().GetAsync(key) is { } medium
        ? string.Create(CultureInfo.InvariantCulture, $"{medium.ParentId} {medium.SortOrder} {medium.Name} {medium.UpdateDate:O} {medium.Trashed}")
        : "gone";

    private static string Texts(IContent? page, string culture) => page is null
        ? "gone"
        : $"{page.GetCultureName(culture)}|{page.GetValue<string>("title", culture)}|{page.GetValue<string>("summary", culture)}|{Published(page, culture)}";

    private static string Published(IContent? page, string culture) => page?.IsCulturePublished(culture) != true || page.Trashed
        ? "not published"
        : $"{page.GetPublishName(culture)}|{page.GetValue<string>("title", culture, published: true)}|{page.GetValue<string>("summary", culture, published: true)}";

    private static async Task<string> WordAsync(DocumentSite site, RightsTargets targets)
    {
        Guid key = targets.Made.FirstOrDefault(made => made.Name == "word").Key;
        IDictionaryItem? item = key == Guid.Empty ? null : await site.Get<IDictionaryItemService>().GetAsync(key);
        return string.Join('|', item?.Translations.Where(x => x.LanguageIsoCode != "fr").OrderBy(x => x.LanguageIsoCode, StringComparer.Ordinal).Select(x => x.Value) ?? ["gone"]);
    }
}
