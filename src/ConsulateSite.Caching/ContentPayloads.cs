using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Extensions;

namespace ConsulateSite.Caching;

/// <summary>What a notice of changed documents says about the public site.</summary>
public static class ContentPayloads
{
    /// <summary>Whether a change can be seen on the site, which the saving of a draft cannot.</summary>
    /// <param name="payload">The notice of one document.</param>
    public static bool ShowsOnSite(this ContentCacheRefresher.JsonPayload payload) =>
        !payload.Blueprint
        && (payload.ChangeTypes.HasTypesAny(TreeChangeTypes.RefreshBranch | TreeChangeTypes.Remove | TreeChangeTypes.RefreshAll)
            || payload.PublishedCultures is { Length: > 0 }
            || payload.UnpublishedCultures is { Length: > 0 });
}
