using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.LiveEvents;

[Collection(BackofficeCollection.Name)]
public sealed class LiveEventTests(BackofficeSite site)
{
    private const char End = '\u001e';
    private const string Hub = "/umbraco/serverEventHub";

    [Fact]
    public async Task A_change_by_anybody_reaches_an_open_client()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        using ClientWebSocket socket = await ConnectAsync(browser, "?access_token=%5Bredacted%5D", patience.Token);
        await SendAsync(socket, "{\"protocol\":\"json\",\"version\":1}", patience.Token);
        await ReceiveUntilAsync(socket, "{}", patience.Token);

        ILanguage language = (await site.Get<ILanguageService>().GetAsync("fr"))!;
        await site.Get<ILanguageService>().UpdateAsync(language, Constants.Security.SuperUserKey);

        string message = await ReceiveUntilAsync(socket, "notify", patience.Token);
        Assert.Contains("\"eventSource\":\"Umbraco:CMS:Language\"", message, StringComparison.Ordinal);
        Assert.Contains("\"eventType\":\"Updated\"", message, StringComparison.Ordinal);
        Assert.Contains($"\"key\":\"{language.Key}\"", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "[redacted]")]
    [InlineData(true, "x")]
    public async Task Nobody_else_may_listen(bool isSignedIn, string token)
    {
        using BackofficeBrowser browser = isSignedIn ? await site.SignedInAsync() : site.Browser();
        using HttpRequestMessage request = new(HttpMethod.Post, $"{Hub}/negotiate?negotiateVersion=1");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using HttpResponseMessage answer = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static async Task<ClientWebSocket> ConnectAsync(BackofficeBrowser browser, string query, CancellationToken cancellationToken)
    {
        ClientWebSocket socket = new();
        socket.Options.SetRequestHeader("Cookie", string.Join("; ", browser.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));
        await socket.ConnectAsync(new UriBuilder(browser.Address) { Scheme = "ws", Path = Hub, Query = query }.Uri, cancellationToken);
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string message, CancellationToken cancellationToken) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    private static async Task<string> ReceiveUntilAsync(ClientWebSocket socket, string part, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[16 * 1024];
        while (true)
        {
            WebSocketReceiveResult received = await socket.ReceiveAsync(buffer, cancellationToken);
            string message = Encoding.UTF8.GetString(buffer, 0, received.Count);
            if (message.Contains(part, StringComparison.Ordinal))
            {
                return message;
            }
        }
    }
}
