using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Leads from <c>/styleguide</c> to the style guide in the reader's language.</summary>
internal sealed class StyleGuideEndpoint(SiteLanguages languages)
{
    /// <summary>The address without a language.</summary>
    public const string Path = FeatureAddress.StyleGuide;

    /// <summary>Answers a request.</summary>
    public Task HandleAsync(HttpContext http)
    {
        if (languages.All.Count == 0)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        http.Response.Headers.Append("Vary", "Accept-Language, Cookie");
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Location = FeatureAddress.StyleGuideOf(languages.PathOf(LanguagePreference.Pick(http.Request, languages.All)));
        http.Response.StatusCode = StatusCodes.Status302Found;
        return Task.CompletedTask;
    }
}
