using System.Security.Cryptography;
using System.Text.Json;
using ConsulateSite.Delivery.Caching;
using ConsulateSite.Delivery.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>Writes answers, with what caches and pages of others need to know about them.</summary>
internal static class AnswerWriter
{
    private const string Json = "application/json; charset=utf-8";
    private const string Problem = "application/problem+json; charset=utf-8";
    private const int TagBytes = 16;

    // The same answer may leave compressed or not.
    private const string Weak = "W/";

    /// <summary>Makes the bytes of an answer.</summary>
    public static StoredAnswer Finish(Answer answer, string culture)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(answer.Body, DeliveryJson.Options);
        return new StoredAnswer(body, $"{Weak}\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, TagBytes))}\"", culture);
    }

    /// <summary>Writes what was found, or that the reader has it already.</summary>
    /// <param name="http">The request.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="isPublic">Whether caches that serve others may keep it.</param>
    public static async Task WriteAsync(HttpContext http, StoredAnswer answer, bool isPublic)
    {
        HttpResponse response = http.Response;
        Open(response);
        response.Headers.ETag = answer.EntityTag;
        response.Headers.ContentLanguage = answer.Culture;
        response.Headers.CacheControl = isPublic ? "public, no-cache" : "private, no-store";
        if (IsKnown(http.Request, answer.EntityTag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await WriteBodyAsync(http, Json, answer.Body);
    }

    /// <summary>Writes an answer that is not kept.</summary>
    public static async Task WriteAsync(HttpContext http, Answer answer)
    {
        HttpResponse response = http.Response;
        Open(response);
        response.StatusCode = answer.Status;
        response.Headers.CacheControl = "no-store";
        if (answer.MovedTo is { } route)
        {
            response.Headers.Location = EscapedPath(route.Path);
            response.Headers["Location-Start-Item-Path"] = EscapedPath(route.StartItem.Path);
            response.Headers["Location-Start-Item-Id"] = route.StartItem.Id.ToString("D");
            return;
        }

        await WriteBodyAsync(http, Problem, JsonSerializer.SerializeToUtf8Bytes(answer.Body, DeliveryJson.Options));
    }

    // Nothing here depends on a cookie, so pages of others may read it as their own program could.
    private static void Open(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.Vary = RequestHeaders.Vary;
    }

    private static string EscapedPath(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static bool IsKnown(HttpRequest request, string entityTag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Tag.Equals(entityTag[Weak.Length..], StringComparison.Ordinal));

    private static async Task WriteBodyAsync(HttpContext http, string type, byte[] body)
    {
        http.Response.ContentType = type;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
        }
    }
}
