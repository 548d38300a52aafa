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
    private static readonly StringValues Parameters = new([PageParameters.Case, PageParameters.Page]);

    // What changes is evicted; the limit only lets go of what nobody asks for any more.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

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
        context.CacheVaryByRules.VaryByValues["encoding"] = AcceptedEncoding.Best(request.Headers.AcceptEncoding);
        context.Tags.Add(store.Stamp.ToTag());
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse response = context.HttpContext.Response;
        if (context.HttpContext.Features.Get<PageReads>() is not { MayBeStored: true } reads
            || response.StatusCode != StatusCodes.Status200OK
            || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
        {
            context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        foreach (string tag in reads.Tags)
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
}
