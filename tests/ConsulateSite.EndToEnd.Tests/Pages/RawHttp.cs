using System.Net.Sockets;
using System.Text;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>Sends a request as bytes, for what <see cref="HttpClient"/> would put right.</summary>
internal static class RawHttp
{
    /// <summary>The body of the answer to a path that is sent as UTF-8, not percent-encoded.</summary>
    public static async Task<string> GetBodyAsync(Uri site, string path)
    {
        using TcpClient connection = new();
        await connection.ConnectAsync(site.Host, site.Port);
        await using NetworkStream stream = connection.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET {path} HTTP/1.0\r\nHost: {site.Authority}\r\n\r\n"));
        using StreamReader reader = new(stream, Encoding.UTF8);
        string answer = await reader.ReadToEndAsync();
        return answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
    }
}
