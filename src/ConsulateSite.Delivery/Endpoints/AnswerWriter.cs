using System.Text.Json;
using ConsulateSite.Caching;
using ConsulateSite.Delivery.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>Writes answers, with what caches and pages of others need to know about them.</summary>
internal static class AnswerWriter
{
    private const string Json = "application/json; charset=utf-8";
    private const string Problem = "application/problem+json; charset=utf-8";

    // The same answer may leave compressed or not.
    private const string Weak = "W/";

    // Nothing here depends on a cookie, so pages of others may read it as their own program could.
    private static readonly KeyValuePair<string, StringValues>[] Open =
    [
        Header(HeaderNames.AccessControlAllowOrigin, "*"),
        Header(HeaderNames.Vary, RequestHeaders.Vary),
    ];

    /// <summary>Finishes an answer that may be kept.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="culture">Its language.</param>
    /// <param name="isPublic">Whether caches that serve others may keep it.</param>
    public static StoredAnswer Finish(Answer answer, string culture, bool isPublic)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(answer.Body, DeliveryJson.Options);
        return new StoredAnswer(
            [
                .. Open,
                Header(HeaderNames.ContentType, Json),
                Header(HeaderNames.ContentLanguage, culture),
                Header(HeaderNames.CacheControl, isPublic ? "public, no-cache" : "private, no-store"),
                Header(HeaderNames.ETag, Weak + Conditions.TagOf(body)),
            ],
            body);
    }

    /// <summary>Writes an answer that is not kept.</summary>
    public static async Task WriteAsync(HttpContext http, Answer answer)
    {
        HttpResponse response = http.Response;
        foreach (KeyValuePair<string, StringValues> header in Open)
        {
            response.Headers[header.Key] = header.Value;
        }

        response.StatusCode = answer.Status;
        response.Headers.CacheControl = "no-store";
        if (answer.MovedTo is { } route)
        {
            response.Headers.Location = EscapedPath(route.Path);
            response.Headers["Location-Start-Item-Path"] = EscapedPath(route.StartItem.Path);
            response.Headers["Location-Start-Item-Id"] = route.StartItem.Id.ToString("D");
            return;
        }

        byte[] body = JsonSerializer.SerializeToUtf8Bytes(answer.Body, DeliveryJson.Options);
        response.ContentType = Problem;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await response.Body.WriteAsync(body, http.RequestAborted);
        }
    }

    private static string EscapedPath(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static KeyValuePair<string, StringValues> Header(string name, string value) => new(name, value);
}
