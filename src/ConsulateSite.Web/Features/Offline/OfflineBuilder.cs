using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Offline;

/// <summary>Builds the page that browsers keep for when there is no connection.</summary>
internal sealed class OfflineBuilder(ChromeBuilder chrome, EmergencyPages emergency, SiteLanguages languages)
{
    /// <summary>Builds the page.</summary>
    public async Task<OfflineViewModel> BuildAsync(PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(
            page.Texts["Offline.Title"].Value, page, language => FeatureAddress.OfflineOf(languages.PathOf(language))),
        Emergency = emergency.Find(page),
    };
}
