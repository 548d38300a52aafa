using System.Text;
using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Events;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Answers with feeds. They are kept with the pages, and dropped as exactly.</summary>
internal sealed class FeedEndpoint(
    IUmbracoContextFactory contexts,
    IVariationContextAccessor variation,
    PageContextFactory pages,
    SiteLanguages languages,
    ModelStore models,
    LastChange changes,
    FeedBuilder builder,
    EventFile calendars)
{
    /// <summary>Answers a request.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        // Before anything is read: what changes meanwhile must look newer than this answer.
        DateTimeOffset changed = changes.Moment;
        ContentReads reads = models.Begin();
        using UmbracoContextReference reference = contexts.EnsureUmbracoContext();
        IUmbracoContext umbraco = reference.UmbracoContext;
        if (umbraco.InPreviewMode
            || languages.OfPath(http.Request.Path, out PathString remaining) is not { } language
            || FeedAddress.Parse(remaining.Value ?? string.Empty) is not { } address
            || await pages.CreateAsync(http, umbraco, language, content: null, reads) is not { } page
            || Select(address, page) is not { } selection)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Begin(http.Response, address);
        if (builder.HubOf(address) is { } hub)
        {
            http.Response.Headers.Link = $"<{hub}>; rel=\"hub\", <{builder.AddressOf(address, page)}>; rel=\"self\"";
        }

        changes.Date(http.Response, selection.Turned > changed ? selection.Turned.Value : changed, reads);
        http.Features.Set(reads);
        await http.Response.Body.WriteAsync(Write(address, selection, page), http.RequestAborted);
    }

    // Links in texts are made in the language of the surroundings.
    private FeedSelection? Select(FeedAddress address, PageContext page)
    {
        variation.VariationContext = new VariationContext(page.Culture);
        return builder.Select(address, page);
    }

    private ReadOnlyMemory<byte> Write(FeedAddress address, FeedSelection selection, PageContext page) =>
        address.Format == FeedFormat.Calendar
            ? Encoding.UTF8.GetBytes(calendars.Write(selection.Title, selection.Candidates.Select(candidate => candidate.Content).OfType<Event>(), page))
            : FeedWriter.Write(builder.Build(address, selection, page), address.Format);

    // What is for everybody may be read by pages of others too.
    private static void Begin(HttpResponse response, FeedAddress address)
    {
        response.ContentType = $"{address.Format.MediaType}; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers.AccessControlAllowOrigin = "*";
    }
}
