using ConsulateSite.Caching;

namespace ConsulateSite.Web.Caching;

/// <summary>Keeps finished pages until something that they show changes.</summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many bytes of pages are kept.</param>
internal sealed class PageStore(TimeProvider time, long capacity) : AnswerStore(time, capacity)
{
    // What changes is evicted; the limit only lets go of what nobody asks for any more.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Keeps a page that may be kept.</summary>
    /// <param name="http">The request, with the headers of its answer.</param>
    /// <param name="body">The bytes of the page.</param>
    public void Keep(HttpContext http, ReadOnlySpan<byte> body)
    {
        if (http.Response.StatusCode == StatusCodes.Status200OK
            && http.Response.Headers.SetCookie.Count == 0
            && http.Features.Get<PagePlace>() is { } place
            && http.Features.Get<ContentReads>() is { MayBeStored: true } reads)
        {
            Set(place.Key, StoredAnswer.Of(http.Response, body), reads, place.Begun, Longest);
        }
    }
}
