using ConsulateSite.Caching;
using ConsulateSite.Web.Preferences;
using Umbraco.Cms.Core;

namespace ConsulateSite.Web.Caching;

/// <summary>Answers with pages that are kept, and says of others where they may be kept once they are finished.</summary>
/// <param name="next">Makes pages.</param>
/// <param name="store">The pages that are kept.</param>
internal sealed class StoredPages(RequestDelegate next, PageStore store)
{
    /// <summary>The only parameters of an address that change a page. Any other could be made up without end.</summary>
    private static readonly string[] Parameters =
    [
        PageParameters.Case, PageParameters.Page, PageParameters.Topic, PageParameters.Procedure, PageParameters.Month, PageParameters.Archive,
    ];

    private static readonly PathString Interfaces = new("/umbraco");

    public Task InvokeAsync(HttpContext http)
    {
        bool isGet = HttpMethods.IsGet(http.Request.Method);
        if ((!isGet && !HttpMethods.IsHead(http.Request.Method)) || KeyOf(http.Request) is not { } key)
        {
            return next(http);
        }

        if (store.Find(key) is { } page)
        {
            return page.WriteAsync(http);
        }

        if (isGet)
        {
            http.Features.Set(new PagePlace(key, store.Stamp));
        }

        return next(http);
    }

    // Who looks at a preview sees what is not published. The interfaces for editors and programs keep their answers themselves.
    private static string? KeyOf(HttpRequest request) =>
        request.Path.StartsWithSegments(Interfaces) || request.Cookies.ContainsKey(Constants.Web.PreviewCookieName)
            ? null
            : AnswerKey.Of(
                request,
                (request.Path.Value ?? string.Empty).ToUpperInvariant(),
                Parameters,
                ThemePreference.Read(request),
                DisplayPreference.Read(request),
                AcceptedEncoding.Best(request.Headers.AcceptEncoding));
}
