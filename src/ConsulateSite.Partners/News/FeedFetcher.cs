using System.Net;
using System.Net.Http.Headers;

namespace ConsulateSite.Partners.News;

/// <summary>
/// Fetches the feeds of others. They are strangers' servers: how long one may take, how much it may send, where it may lead to and what it may
/// call its answer is bounded.
/// </summary>
internal sealed class FeedFetcher : IDisposable
{
    /// <summary>How many bytes a feed may have, unpacked.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>How often one address may lead to another.</summary>
    public const int MostRedirects = 5;

    private const string Accepted = "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8";

    private static readonly string[] MediaTypes = ["application/rss+xml", "application/atom+xml", "application/xml", "text/xml"];

    private readonly IOutbound _outbound;
    private readonly FeedReader _reader;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;

    /// <param name="outbound">The way out.</param>
    /// <param name="reader">Reads what was fetched.</param>
    /// <param name="time">The clock.</param>
    /// <param name="patience">How long everything may take, from the first byte asked to the last one read.</param>
    public FeedFetcher(IOutbound outbound, FeedReader reader, TimeProvider time, TimeSpan patience)
    {
        _outbound = outbound;
        _reader = reader;
        _time = time;
        _patience = patience;
        SocketsHttpHandler handler = outbound.CreateHandler();
        handler.AutomaticDecompression = DecompressionMethods.All;
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Fetches a feed.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="tag">What the server called the state that was read last.</param>
    /// <param name="date">When the server said that it had changed.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    /// <exception cref="FeedException">It cannot be had.</exception>
    public async Task<FetchedFeed> FetchAsync(Uri address, string? tag, string? date, CancellationToken cancellationToken)
    {
        using CancellationTokenSource ending = new(_patience, _time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ending.Token);
        try
        {
            return await FollowAsync(address, tag, date, either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FeedException(FeedProblem.TooSlow, exception);
        }
        catch (HttpRequestException exception)
        {
            throw new FeedException(FeedProblem.Unreachable, exception);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new FeedException(FeedProblem.Unreachable, exception);
        }
    }

    private async Task<FetchedFeed> FollowAsync(Uri address, string? tag, string? date, CancellationToken cancellationToken)
    {
        Uri current = address;
        for (int followed = 0; followed <= MostRedirects; followed++)
        {
            if (!_outbound.Accepts(current))
            {
                throw new FeedException(FeedProblem.AddressRefused);
            }

            using HttpRequestMessage request = Ask(current, tag, date);
            using HttpResponseMessage answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (answer.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
            {
                return await ReadAsync(answer, tag, date, cancellationToken);
            }

            current = answer.Headers.Location is { } next ? new Uri(current, next) : throw new FeedException(FeedProblem.BadStatus);
        }

        throw new FeedException(FeedProblem.TooManyRedirects);
    }

    private static HttpRequestMessage Ask(Uri address, string? tag, string? date)
    {
        HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(Accepted);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("ConsulateSite", "1.0"));
        // As the server wrote them: some do not write them as the standard says.
        Add("If-None-Match", tag);
        Add("If-Modified-Since", date);
        return request;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }

    private async Task<FetchedFeed> ReadAsync(HttpResponseMessage answer, string? tag, string? date, CancellationToken cancellationToken)
    {
        if (answer.StatusCode == HttpStatusCode.NotModified)
        {
            return new FetchedFeed(Items: null, tag, date);
        }

        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new FeedException(FeedProblem.BadStatus);
        }

        if (!MediaTypes.Contains(answer.Content.Headers.ContentType?.MediaType, StringComparer.OrdinalIgnoreCase))
        {
            throw new FeedException(FeedProblem.NotAFeed);
        }

        await using Stream stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
        using MemoryStream content = await BoundedAsync(stream, cancellationToken);
        return new FetchedFeed(_reader.Read(content, MostBytes), Header(answer, "ETag"), Header(answer, "Last-Modified"));
    }

    private static async Task<MemoryStream> BoundedAsync(Stream stream, CancellationToken cancellationToken)
    {
        MemoryStream content = new();
        byte[] buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > MostBytes)
            {
                throw new FeedException(FeedProblem.TooLarge);
            }

            content.Write(buffer, 0, read);
        }

        content.Position = 0;
        return content;
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values) || answer.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.ToString()
            : null;
}
