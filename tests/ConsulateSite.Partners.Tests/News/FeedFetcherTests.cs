using System.IO.Compression;
using System.Text;
using ConsulateSite.Partners.News;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Partners.Tests.News;

public sealed class FeedFetcherTests : IAsyncLifetime
{
    private readonly FeedServer _server = new();
    private FeedFetcher _fetcher = null!;

    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        _fetcher = Fetcher(TimeSpan.FromMinutes(1));
    }

    public async Task DisposeAsync()
    {
        _fetcher.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_feed_is_read_and_asked_for_again_only_if_it_has_changed()
    {
        _server.Answer = http =>
        {
            http.Response.Headers.ETag = "\"one\"";
            http.Response.Headers.LastModified = "Mon, 16 Nov 2026 08:00:00 GMT";
            http.Response.ContentType = "application/rss+xml; charset=utf-8";
            http.Response.StatusCode = http.Request.Headers.IfNoneMatch == "\"one\"" ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
            return http.Response.StatusCode == StatusCodes.Status200OK ? http.Response.WriteAsync(Feeds.Rss()) : Task.CompletedTask;
        };
        FetchedFeed first = await _fetcher.FetchAsync(_server.Address(), null, null, CancellationToken.None);
        FetchedFeed second = await _fetcher.FetchAsync(_server.Address(), first.Tag, first.Date, CancellationToken.None);

        Assert.Equal(["One"], first.Items!.Select(item => item.Title));
        Assert.Equal(("\"one\"", "Mon, 16 Nov 2026 08:00:00 GMT"), (first.Tag, first.Date));
        Assert.Equal((null, first.Tag, first.Date), (second.Items, second.Tag, second.Date));
    }

    [Theory]
    [InlineData("http://127.0.0.1/feed")]
    [InlineData("https://127.0.0.1/feed")]
    [InlineData("https://[::1]/feed")]
    [InlineData("https://[::ffff:127.0.0.1]/feed")]
    [InlineData("https://[::ffff:10.0.0.1]/feed")]
    [InlineData("https://[fd00::1]/feed")]
    [InlineData("https://[64:ff9b::7f00:1]/feed")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("https://2130706433/feed")]
    [InlineData("https://0x7f.1/feed")]
    [InlineData("https://017700000001/feed")]
    [InlineData("http://example.org/feed")]
    [InlineData("https://user:word@example.org/feed")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/feed")]
    public async Task Addresses_of_the_own_network_are_refused_whether_they_are_asked_for_or_led_to(string address)
    {
        Assert.Equal(FeedProblem.AddressRefused, await ProblemAsync(new Uri(address)));
        _server.Answer = http =>
        {
            http.Response.Redirect(address);
            return Task.CompletedTask;
        };

        Assert.Equal(FeedProblem.AddressRefused, await ProblemAsync(_server.Address()));
    }

    [Fact]
    public async Task A_name_that_leads_to_this_computer_is_refused_when_it_is_connected_to()
    {
        Uri named = new($"https://localhost:{_server.Port}/feed");
        Assert.Equal(FeedProblem.Unreachable, await ProblemAsync(named));
        _server.Answer = http =>
        {
            http.Response.Redirect(named.AbsoluteUri);
            return Task.CompletedTask;
        };

        Assert.Equal(FeedProblem.Unreachable, await ProblemAsync(_server.Address()));
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task Redirects_are_followed_so_many_times()
    {
        _server.Answer = http =>
        {
            int left = int.Parse(http.Request.Path.Value![1..], System.Globalization.CultureInfo.InvariantCulture);
            if (left > 0)
            {
                http.Response.Redirect($"/{left - 1}");
                return Task.CompletedTask;
            }

            http.Response.ContentType = "text/xml";
            return http.Response.WriteAsync(Feeds.Rss());
        };

        Assert.Single((await _fetcher.FetchAsync(_server.Address($"/{FeedFetcher.MostRedirects}"), null, null, CancellationToken.None)).Items!);
        Assert.Equal(FeedProblem.TooManyRedirects, await ProblemAsync(_server.Address($"/{FeedFetcher.MostRedirects + 1}")));
    }

    [Fact]
    public async Task Ten_megabytes_are_too_many_however_they_are_packed()
    {
        byte[] large = Encoding.UTF8.GetBytes($"<rss version=\"2.0\"><channel>{new string(' ', 10 * 1024 * 1024)}</channel></rss>");
        _server.AnswerWith(large);
        Assert.Equal(FeedProblem.TooLarge, await ProblemAsync(_server.Address()));

        using MemoryStream packed = new();
        await using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(large);
        }

        _server.Answer = http =>
        {
            http.Response.ContentType = "application/rss+xml";
            http.Response.Headers.ContentEncoding = "gzip";
            return http.Response.Body.WriteAsync(packed.ToArray()).AsTask();
        };
        Assert.Equal(FeedProblem.TooLarge, await ProblemAsync(_server.Address()));
    }

    [Fact]
    public async Task A_server_that_never_ends_is_left()
    {
        using FeedFetcher hasty = Fetcher(TimeSpan.FromMilliseconds(300));
        _server.Answer = async http =>
        {
            http.Response.ContentType = "application/rss+xml";
            await http.Response.WriteAsync("<rss");
            await http.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };

        FeedException failed = await Assert.ThrowsAsync<FeedException>(() => hasty.FetchAsync(_server.Address(), null, null, CancellationToken.None));
        Assert.Equal(FeedProblem.TooSlow, failed.Problem);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/svg+xml")]
    [InlineData("application/json")]
    [InlineData("")]
    public async Task What_calls_itself_something_else_is_not_read(string type)
    {
        _server.AnswerWith(Feeds.Rss(), type);

        Assert.Equal(FeedProblem.NotAFeed, await ProblemAsync(_server.Address()));
    }

    [Theory]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status500InternalServerError)]
    [InlineData(StatusCodes.Status204NoContent)]
    public async Task A_bad_status_is_a_problem(int status)
    {
        _server.Answer = http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        };

        Assert.Equal(FeedProblem.BadStatus, await ProblemAsync(_server.Address()));
    }

    private FeedFetcher Fetcher(TimeSpan patience) => new(_server, new FeedReader(TimeProvider.System), TimeProvider.System, patience);

    private async Task<FeedProblem> ProblemAsync(Uri address) =>
        (await Assert.ThrowsAsync<FeedException>(() => _fetcher.FetchAsync(address, null, null, CancellationToken.None))).Problem;
}
