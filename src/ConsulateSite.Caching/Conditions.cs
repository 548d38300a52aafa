using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Caching;

/// <summary>Spares readers what they have already (RFC 9110, section 13).</summary>
public static class Conditions
{
    private const int TagBytes = 16;

    /// <summary>An entity tag, in quotation marks, that tells these bytes from others.</summary>
    /// <param name="body">The bytes of an answer.</param>
    public static string TagOf(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        return $"\"{Convert.ToHexStringLower(hash[..TagBytes])}\"";
    }

    /// <summary>Whether the reader has what the answer's <c>ETag</c> or <c>Last-Modified</c> names. The date counts only for who shows no tag.</summary>
    /// <param name="http">The request, with the headers of its answer.</param>
    public static bool IsKnown(HttpContext http)
    {
        IHeaderDictionary asked = http.Request.Headers;
        if (asked.IfNoneMatch.Count == 0 && asked.IfModifiedSince.Count == 0)
        {
            return false;
        }

        RequestHeaders request = http.Request.GetTypedHeaders();
        ResponseHeaders response = http.Response.GetTypedHeaders();
        return request.IfNoneMatch is { Count: > 0 } known
            ? response.ETag is { } tag && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false))
            : response.LastModified is { } changed && changed <= request.IfModifiedSince;
    }
}
