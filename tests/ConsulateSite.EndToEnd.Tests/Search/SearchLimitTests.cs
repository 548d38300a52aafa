using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.EndToEnd.Tests.Pages.Markup;
using ConsulateSite.Web.Features.Searching;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.EndToEnd.Tests.Search;

/// <summary>Who searches too often is told so on a page that can be read. Another address than that of all other tests asks here.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchLimitTests(SiteFixture site)
{
    private static readonly IPAddress Busy = IPAddress.Parse("127.0.0.77");

    [Theory]
    [InlineData("ar", "عمليات بحث كثيرة جدا")]
    [InlineData("fr", "Trop de recherches")]
    [InlineData("en", "Too many searches")]
    public async Task A_page_of_results_is_refused_to_who_asks_too_often(string culture, string title)
    {
        using HttpClient client = new(new SocketsHttpHandler { ConnectCallback = ConnectAsync }) { BaseAddress = site.Address };
        Exhaust();

        using HttpResponseMessage refused = await client.GetAsync($"/{culture}/search?q=passport");

        string markup = await refused.Content.ReadAsStringAsync();
        Assert.Empty(await (await HtmlValidator.InstallAsync()).FaultsOfAsync([new($"429 in {culture}", markup)]));
        IHtmlDocument page = new HtmlParser().ParseDocument(markup);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("60", refused.Headers.RetryAfter?.ToString());
        Assert.Equal((culture, title), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")!.TextContent));
        Assert.Equal("passport", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll(".result"));
        using HttpResponseMessage answered = await site.Client.GetAsync($"/{culture}/search?q=passport");
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    private void Exhaust()
    {
        DefaultHttpContext http = new() { Connection = { RemoteIpAddress = Busy } };
        while (site.Service<SearchLimit>().Allows(http))
        {
            // Until it does not.
        }
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(Busy, 0));
        await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
