using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using Microsoft.Extensions.ObjectPool;
using Microsoft.Extensions.Primitives;

namespace ConsulateSite.Web.Hosting;

/// <summary>
/// Finishes a page before the first byte leaves, gives it a tag computed from its bytes, keeps it, and answers with 304 when the reader
/// has exactly these bytes already. A page that fails half-way thus leaves as an error and never as half a page.
/// </summary>
/// <param name="next">Makes the page.</param>
/// <param name="store">Where it is kept.</param>
internal sealed class EntityTagMiddleware(RequestDelegate next, PageStore store)
{
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

    private async Task SendAsync(HttpContext context, MemoryStream page)
    {
        HttpResponse response = context.Response;
        ReadOnlyMemory<byte> body = page.GetBuffer().AsMemory(0, (int)page.Length);
        if (HasTag(context))
        {
            response.Headers.ETag = Conditions.TagOf(body.Span);
            store.Keep(context, body.Span);
            if (Conditions.IsKnown(context))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentLength = null;
                return;
            }
        }

        if (!body.IsEmpty)
        {
            response.ContentLength = body.Length;
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    // A page that is not kept answers an address that somebody made up: nobody comes back to ask whether it has changed.
    private static bool HasTag(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK
        && StringValues.IsNullOrEmpty(context.Response.Headers.ETag)
        && context.Features.Get<ContentReads>() is not { MayBeStored: false };
}
