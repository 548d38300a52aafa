using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ConsulateSite.Caching;

/// <summary>A finished answer with status 200, as it leaves.</summary>
/// <param name="headers">What it says beside its body, without the body's length.</param>
/// <param name="body">The bytes.</param>
public sealed class StoredAnswer(IReadOnlyList<KeyValuePair<string, StringValues>> headers, byte[] body)
{
    private readonly KeyValuePair<string, StringValues>[] _headers = [.. headers];

    /// <summary>How many bytes it takes, about.</summary>
    public long Size { get; } = body.Length + headers.Sum(header => 2L * (header.Key.Length + header.Value.ToString().Length));

    /// <summary>Takes an answer that is complete and has not been sent.</summary>
    /// <param name="response">Its headers.</param>
    /// <param name="body">Its bytes, which are copied.</param>
    public static StoredAnswer Of(HttpResponse response, ReadOnlySpan<byte> body) =>
        new([.. response.Headers.Where(header => !string.Equals(header.Key, "Content-Length", StringComparison.OrdinalIgnoreCase))], body.ToArray());

    /// <summary>Sends it, or that the reader has it already.</summary>
    /// <param name="http">The request.</param>
    public Task WriteAsync(HttpContext http)
    {
        HttpResponse response = http.Response;
        foreach (KeyValuePair<string, StringValues> header in _headers)
        {
            response.Headers[header.Key] = header.Value;
        }

        if (Conditions.IsKnown(http))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentLength = body.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }
}
