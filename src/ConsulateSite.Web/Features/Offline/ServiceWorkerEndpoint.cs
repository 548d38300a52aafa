using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Hosting.Assets;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Features.Offline;

/// <summary>
/// Answers with the script that keeps pages in the browser: what it has to know of this site, and the script itself by its version. So a
/// browser sees a new one whenever a file of the site, an address or a word of it has changed.
/// </summary>
internal sealed class ServiceWorkerEndpoint(
    IUmbracoContextFactory contexts,
    PageContextFactory pages,
    EmergencyPages emergency,
    SiteLanguages languages,
    AssetCatalog assets,
    ModelStore models)
{
    /// <summary>Where the script is: at the root, because a worker sees only what lies below it.</summary>
    public const string Path = "/service-worker.js";

    private const string Script = "/js/worker.js";

    private static readonly string[] SharedAssets = ["/css/site.css", "/js/site.js", "/js/suggest.js", "/img/khatam.svg"];
    private static readonly string[] ArabicFonts = ["/fonts/arabic-400.woff2", "/fonts/arabic-display-700.woff2"];
    private static readonly string[] LatinFonts = ["/fonts/latin-400.woff2", "/fonts/latin-display-700.woff2"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Answers with the script.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        Dictionary<string, WorkerLanguage> known = new(StringComparer.Ordinal);
        using (UmbracoContextReference reference = contexts.EnsureUmbracoContext())
        {
            foreach (SiteLanguage language in languages.All)
            {
                if (await pages.CreateAsync(http, reference.UmbracoContext, language, content: null, models.Begin()) is { } page)
                {
                    known[languages.PathOf(language)] = Build(page);
                }
            }
        }

        string settings = JsonSerializer.Serialize(new WorkerSettings(assets.Version, [.. SharedAssets.Select(assets.AddressOf)], known), Json);
        http.Response.ContentType = "text/javascript; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        await http.Response.WriteAsync($"self.settings = {settings};\nimportScripts(\"{assets.AddressOf(Script)}\");\n", http.RequestAborted);
    }

    private WorkerLanguage Build(PageContext page)
    {
        string start = languages.PathOf(page.Language);
        return new WorkerLanguage
        {
            Locale = page.Language.Culture.TwoLetterISOLanguageName == "ar" ? "ar-MA-u-nu-latn" : page.Language.Culture.Name,
            Search = FeatureAddress.SearchOf(start),
            Offline = FeatureAddress.OfflineOf(start),
            Pages = [.. emergency.Find(page).Select(link => link.Address)],
            Fonts = [.. (page.Language.Direction == "rtl" ? ArabicFonts : LatinFonts).Select(assets.AddressOf)],
            Copy = page.Texts["Offline.Copy"],
            Kept = page.Texts["Offline.Kept"],
        };
    }
}
