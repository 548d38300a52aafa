using ConsulateSite.Web.Preferences;

namespace ConsulateSite.Web.Routing;

/// <summary>Leads from <c>/</c> to the site in the reader's language.</summary>
internal sealed class RootEndpoint(SiteLanguages languages, ContentEndpoint content)
{
    /// <summary>Answers a request for <c>/</c>.</summary>
    public Task HandleAsync(HttpContext http)
    {
        if (languages.All.Count == 0)
        {
            return content.HandleAsync(http);
        }

        http.Response.Headers.Append("Vary", "Accept-Language, Cookie");
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Location = $"{languages.PathOf(LanguagePreference.Pick(http.Request, languages.All))}/";
        http.Response.StatusCode = StatusCodes.Status302Found;
        return Task.CompletedTask;
    }
}
