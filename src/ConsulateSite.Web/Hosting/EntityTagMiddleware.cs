using System.Security.Cryptography;
using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Web.Hosting;

/// <summary>
/// Finishes a page before the first byte leaves, gives it a tag computed from its bytes, and answers with 304 when the reader
/// has exactly these bytes already. A page that fails half-way thus leaves as an error and never as half a page.
/// </summary>
internal sealed class EntityTagMiddleware(RequestDelegate next)
{
    private const int TagBytes = 16;

    private static readonly ObjectPool<MemoryStream> Buffers = new DefaultObjectPool<MemoryStream>(new PageBufferPolicy());

    public async Task InvokeAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        Stream original = response.Body;
        MemoryStream page = Buffers.Get();
        response.Body = page;
        try
        {
            try
            {
                await next(context);
            }
            finally
            {
                response.Body = original;
            }

            await SendAsync(context, page);
        }
        finally
        {
            Buffers.Return(page);
        }
    }

    private static async Task SendAsync(HttpContext context, MemoryStream page)
    {
        HttpResponse response = context.Response;
        if (HasTag(context))
        {
            EntityTagHeaderValue tag = TagOf(page);
            response.GetTypedHeaders().ETag = tag;
            if (IsKnown(context, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentLength = null;
                return;
            }
        }

        PagePolicy.Announce(context);
        if (page.Length > 0)
        {
            response.ContentLength = page.Length;
            await response.Body.WriteAsync(page.GetBuffer().AsMemory(0, (int)page.Length), context.RequestAborted);
        }
    }

    // A page that is not kept answers an address that somebody made up: nobody comes back to ask whether it has changed.
    private static bool HasTag(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK
        && StringValues.IsNullOrEmpty(context.Response.Headers.ETag)
        && context.Features.Get<ContentReads>() is not { MayBeStored: false };

    private static EntityTagHeaderValue TagOf(MemoryStream page)
    {
        byte[] hash = SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length));
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, TagBytes))}\"");
    }

    // The date counts only for who shows no tag.
    private static bool IsKnown(HttpContext context, EntityTagHeaderValue tag)
    {
        RequestHeaders request = context.Request.GetTypedHeaders();
        return request.IfNoneMatch is { Count: > 0 } known
            ? known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false))
            : context.Response.GetTypedHeaders().LastModified is { } changed && changed <= request.IfModifiedSince;
    }
}
