using System.Net.WebSockets;
using System.Text;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.LiveEvents;

/// <summary>An open line to one of the hubs, as the client has one.</summary>
internal sealed class HubLine(ClientWebSocket socket) : IDisposable
{
    private const char End = '\u001e';

    /// <summary>Opens a line and shakes hands.</summary>
    public static async Task<HubLine> OpenAsync(BackofficeBrowser browser, string hub, CancellationToken cancellationToken)
    {
        ClientWebSocket socket = new();
        socket.Options.SetRequestHeader("Cookie", string.Join("; ", browser.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));
        UriBuilder address = new(browser.Address) { Scheme = "ws", Path = hub, Query = "?access_token=%5Bredacted%5D" };
        await socket.ConnectAsync(address.Uri, cancellationToken);
        await socket.SendAsync(
            Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}" + End), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        HubLine line = new(socket);
        Assert.NotNull(await line.ReceiveUntilAsync("{}", cancellationToken));
        return line;
    }

    /// <summary>The next message that contains a text; <c>null</c> when the line is cut before.</summary>
    public async Task<string?> ReceiveUntilAsync(string part, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                WebSocketReceiveResult received = await socket.ReceiveAsync(buffer, cancellationToken);
                string message = Encoding.UTF8.GetString(buffer, 0, received.Count);
                if (received.MessageType == WebSocketMessageType.Close || message.Contains(part, StringComparison.Ordinal))
                {
                    return received.MessageType == WebSocketMessageType.Close ? null : message;
                }
            }
        }
        catch (WebSocketException)
        {
            // A line that is cut does not say good-bye.
            return null;
        }
    }

    public void Dispose() => socket.Dispose();
}
