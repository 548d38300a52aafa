using ConsulateSite.Caching;
using ConsulateSite.Web.Preferences;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core;

namespace ConsulateSite.Web.Caching;

/// <summary>Decides which answers are kept, under which key and with which tags.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="time">The clock.</param>
internal sealed class PagePolicy(PageStore store, TimeProvider time) : IOutputCachePolicy
{
    /// <summary>The only parameters of an address that change a page. Any other could be made up without end.</summary>
    private static readonly StringValues Parameters = new(
    [
        PageParameters.Case, PageParameters.Page, PageParameters.Topic, PageParameters.Procedure, PageParameters.Month, PageParameters.Archive,
    ]);

    // What changes is evicted; the limit only lets go of what nobody asks for any more.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>
    /// Says before the first byte leaves that an answer will not be kept, when it will not: the output cache asks the policy after
    /// the last one, and would have collected the page until then.
    /// </summary>
    /// <param name="http">The request, with its answer complete but not sent.</param>
    public static void Announce(HttpContext http)
    {
        if (ReadsOfStorable(http) is null && http.Features.Get<IOutputCacheFeature>() is { } cache)
        {
            cache.Context.AllowCacheStorage = false;
        }
    }

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpRequest request = context.HttpContext.Request;
        bool isPage = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !request.Cookies.ContainsKey(Constants.Web.PreviewCookieName);
        context.EnableOutputCaching = isPage;
        context.AllowCacheLookup = isPage;
        context.AllowCacheStorage = isPage;
        // Who asks after a publication must not be handed the page that another request began to make before it.
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.QueryKeys = Parameters;
        context.CacheVaryByRules.VaryByValues["theme"] = ThemePreference.Read(request);
        context.CacheVaryByRules.VaryByValues["display"] = DisplayPreference.Read(request);
        context.CacheVaryByRules.VaryByValues["encoding"] = AcceptedEncoding.Best(request.Headers.AcceptEncoding);
        context.Tags.Add(store.Stamp.ToTag());
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (ReadsOfStorable(context.HttpContext) is not { } reads)
        {
            context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        foreach (string tag in reads.ToTags())
        {
            context.Tags.Add(tag);
        }

        if (reads.ValidUntil is { } until)
        {
            TimeSpan left = until - time.GetUtcNow();
            context.ResponseExpirationTimeSpan = left < Longest ? left : Longest;
            context.AllowCacheStorage = left > TimeSpan.Zero;
        }

        return ValueTask.CompletedTask;
    }

    private static ContentReads? ReadsOfStorable(HttpContext http) =>
        http.Response.StatusCode == StatusCodes.Status200OK
        && StringValues.IsNullOrEmpty(http.Response.Headers.SetCookie)
        && http.Features.Get<ContentReads>() is { MayBeStored: true } reads
            ? reads
            : null;
}
