using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Connections;

namespace ConsulateSite.Web.Hosting;

/// <summary>
/// Lets clients ask for an address as it is read, such as <c>/ar/الأخبار</c>, without percent-encoding it. Kestrel refuses
/// such a request line; command line clients send it all the same.
/// </summary>
/// <remarks>
/// Only the first request of a connection is looked at, before Kestrel sees any of it. Later ones could not be told from
/// the body of a request before them without following the protocol, and a mistake there would let one request hide in another.
/// </remarks>
internal static class RawAddressConnection
{
    private const byte LineFeed = (byte)'\n';

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>Looks at the beginning of a connection and hands it on.</summary>
    public static async Task RunAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (await TakeRawRequestAsync(connection) is { } beginning)
        {
            Stream rest = connection.Transport.Input.AsStream(leaveOpen: true);
            PipeReader input = PipeReader.Create(new BeginningStream(beginning, rest));
            connection.Transport = new Duplex(input, connection.Transport.Output);
        }

        await next(connection);
    }

    /// <summary>Percent-encodes the letters of a request line that are not ASCII.</summary>
    /// <param name="received">What came first on the connection.</param>
    /// <returns>The same with the line encoded; <c>null</c> when there is nothing to do.</returns>
    internal static byte[]? Encode(ReadOnlySpan<byte> received)
    {
        int end = received.IndexOf(LineFeed);
        if (end < 0 || !(received.StartsWith("GET "u8) || received.StartsWith("HEAD "u8)) || Ascii.IsValid(received[..end]))
        {
            return null;
        }

        ArrayBufferWriter<byte> encoded = new(received.Length * 2);
        foreach (byte letter in received[..end])
        {
            if (Ascii.IsValid(letter))
            {
                encoded.Write([letter]);
            }
            else
            {
                encoded.Write(Encoding.ASCII.GetBytes($"%{letter:X2}"));
            }
        }

        encoded.Write(received[end..]);
        return encoded.WrittenSpan.ToArray();
    }

    private static async Task<byte[]?> TakeRawRequestAsync(ConnectionContext connection)
    {
        PipeReader input = connection.Transport.Input;
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(connection.ConnectionClosed);
        patience.CancelAfter(LongestWait);
        try
        {
            ReadResult received = await input.ReadAsync(patience.Token);
            byte[]? encoded = Encode(received.Buffer.IsSingleSegment ? received.Buffer.FirstSpan : received.Buffer.ToArray());
            SequencePosition consumed = encoded is null ? received.Buffer.Start : received.Buffer.End;
            input.AdvanceTo(consumed);
            return encoded;
        }
        catch (OperationCanceledException)
        {
            // A client that says nothing is Kestrel's business, which has its own time limits.
            return null;
        }
    }

    private sealed class Duplex(PipeReader input, PipeWriter output) : IDuplexPipe
    {
        public PipeReader Input => input;

        public PipeWriter Output => output;
    }
}
