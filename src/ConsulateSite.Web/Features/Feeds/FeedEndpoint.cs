using System.Text;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Answers with feeds.</summary>
internal sealed class FeedEndpoint(PublicFileEndpoint endpoint, FeedBuilder builder)
{
    /// <summary>Answers a request.</summary>
    public Task WriteAsync(HttpContext http) => endpoint.WriteAsync(http, (page, path) => Task.FromResult(Make(http.Response, path, page)));

    private PublicFile? Make(HttpResponse response, PathString path, PageContext page)
    {
        if (FeedAddress.Parse(path.Value ?? string.Empty) is not { } address || builder.Select(address, page) is not { } selection)
        {
            return null;
        }

        if (builder.HubOf(address) is { } hub)
        {
            response.Headers.Link = $"<{hub}>; rel=\"hub\", <{builder.AddressOf(address, page)}>; rel=\"self\"";
        }

        return new PublicFile($"{address.Format.MediaType}; charset=utf-8", Write(address, selection, page), selection.Turned);
    }

    private ReadOnlyMemory<byte> Write(FeedAddress address, FeedSelection selection, PageContext page) =>
        address.Format == FeedFormat.Calendar
            ? Encoding.UTF8.GetBytes(FeedCalendar.Write(selection))
            : FeedWriter.Write(builder.Build(address, selection, page), address.Format);
}
