using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Cms.Published.Routing;

/// <summary>
/// Answers what no other finder found with the page that <see cref="ContentSettings.Error404Collection"/> names for the
/// request's culture, or for <c>default</c>.
/// </summary>
internal sealed class ConfiguredNotFound(IUmbracoContextAccessor accessor, IOptionsMonitor<ContentSettings> settings) : IContentLastChanceFinder
{
    public Task<bool> TryFindContent(IPublishedRequestBuilder request)
    {
        request.SetIs404();
        if (accessor.TryGetUmbracoContext(out IUmbracoContext? context)
            && Page(request.Culture) is { } page
            && (page.HasContentKey ? context.Content.GetById(page.ContentKey) : context.Content.GetById(page.ContentId)) is { } content)
        {
            request.SetPublishedContent(content);
            return Task.FromResult(true);
        }

        return Task.FromResult(false);
    }

    private ContentErrorPage? Page(string? culture)
    {
        ContentErrorPage[] pages = [.. settings.CurrentValue.Error404Collection];
        return Array.Find(pages, page => string.Equals(page.Culture, culture, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(pages, page => string.Equals(page.Culture, "default", StringComparison.OrdinalIgnoreCase));
    }
}
