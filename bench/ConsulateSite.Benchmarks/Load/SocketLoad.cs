using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ConsulateSite.Benchmarks.Load;

/// <summary>A load generator without dependencies: plain sockets, one request at a time on each connection.</summary>
/// <remarks>It understands answers with <c>Content-Length</c>; that is what both servers send.</remarks>
internal sealed class SocketLoad : ILoadGenerator
{
    private static long s_counter = Stopwatch.GetTimestamp();

    public string Name => "sockets";

    public async Task<LoadResult> RunAsync(LoadTarget target, int connections, TimeSpan duration, CancellationToken cancellationToken)
    {
        long end = Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
        Stopwatch watch = Stopwatch.StartNew();
        (long Good, long Bad)[] counts = await Task.WhenAll(
            Enumerable.Range(0, connections).Select(_ => Task.Run(() => WorkAsync(target, end, cancellationToken), cancellationToken)));
        return new LoadResult(counts.Sum(count => count.Good + count.Bad), watch.Elapsed, counts.Sum(count => count.Bad));
    }

    private static async Task<(long Good, long Bad)> WorkAsync(LoadTarget target, long end, CancellationToken cancellationToken)
    {
        using Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(target.Address.Host, target.Address.Port, cancellationToken);
        byte[] request = RequestBytes(target);
        byte[] buffer = new byte[256 * 1024];
        long good = 0;
        long bad = 0;
        while (Stopwatch.GetTimestamp() < end)
        {
            if (target.CountedParameter is not null)
            {
                request = RequestBytes(target);
            }

            await socket.SendAsync(request, cancellationToken);
            if (await ReadAnswerAsync(socket, buffer, cancellationToken))
            {
                good++;
            }
            else
            {
                bad++;
            }
        }

        return (good, bad);
    }

    private static byte[] RequestBytes(LoadTarget target)
    {
        string query = target.CountedParameter is null
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"?{target.CountedParameter}=x{Interlocked.Increment(ref s_counter)}");
        return Encoding.ASCII.GetBytes(
            $"GET {target.Path}{query} HTTP/1.1\r\nHost: {target.Address.Authority}\r\nAccept-Encoding: {target.Encodings}\r\n\r\n");
    }

    private static async Task<bool> ReadAnswerAsync(Socket socket, byte[] buffer, CancellationToken cancellationToken)
    {
        int filled = 0;
        int needed = int.MaxValue;
        while (filled < needed)
        {
            int read = await socket.ReceiveAsync(buffer.AsMemory(filled), cancellationToken);
            if (read == 0)
            {
                throw new IOException("The server closed the connection.");
            }

            filled += read;
            int head = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
            if (head >= 0 && needed == int.MaxValue)
            {
                needed = head + 4 + ContentLength(buffer.AsSpan(0, head));
            }
        }

        return buffer.AsSpan().StartsWith("HTTP/1.1 200"u8);
    }

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        int at = head.IndexOf("Content-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + "Content-Length: ".Length)..], out int length, out _)
            ? length
            : throw new IOException("The answer has no Content-Length.");
    }
}
