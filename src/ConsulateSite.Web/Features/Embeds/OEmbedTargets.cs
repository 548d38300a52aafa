using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using RouteDirection = Umbraco.Cms.Core.Routing.RouteDirection;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Finds what stands for the page at an address of this site.</summary>
internal sealed class OEmbedTargets(IUmbracoContextFactory contexts, IPublishedRouter router, RouteStore routes, SiteLanguages languages, SiteAddresses addresses)
{
    /// <summary>Finds it.</summary>
    /// <param name="asked">The address, absolute.</param>
    /// <param name="here">The address of the request, absolute.</param>
    /// <returns>What stands for the page; <c>null</c> when there is no page, or none that other sites can show.</returns>
    public async Task<EmbedRequest?> FindAsync(Uri asked, Uri here)
    {
        if (!IsOurs(asked, here))
        {
            return null;
        }

        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        if (reference.UmbracoContext.InPreviewMode)
        {
            return null;
        }

        Uri address = new(here, asked.AbsolutePath.TrimEnd('/'));
        return await routes.GetAsync(address, AskRouterAsync) is { PublishedContent: { } content, Domain: not null, Culture: { } culture, RedirectUrl: null }
            && content.IsPublished(culture)
            && OEmbedLinks.WidgetOf(content) is { } widget
            && LanguagePreference.Find(culture, languages.All) is { } language
                ? Request(widget, language, asked)
                : null;
    }

    private static EmbedRequest Request((string Kind, string Code) widget, SiteLanguage language, Uri asked)
    {
        StringValues chosen = widget.Kind == EmbedKinds.Procedure ? QueryHelpers.ParseQuery(asked.Query).GetValueOrDefault(PageParameters.Case) : default;
        return new EmbedRequest(widget.Kind, language) { Code = widget.Code, Case = chosen is [{ Length: > 0 } one] ? one : null };
    }

    private bool IsOurs(Uri asked, Uri here) =>
        (asked.Scheme == Uri.UriSchemeHttps || asked.Scheme == Uri.UriSchemeHttp)
        && (asked.Authority == here.Authority || asked.Authority == new Uri(addresses.Absolute("/", here)).Authority);

    private async Task<IPublishedRequest> AskRouterAsync(Uri address)
    {
        IPublishedRequestBuilder builder = await router.CreateRequestAsync(address);
        return await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound));
    }
}
