using ConsulateSite.Web.Caching;

namespace ConsulateSite.Web.Hosting.Assets;

/// <summary>Answers with a file in the encoding that the browser takes best.</summary>
internal static class AssetAnswer
{
    /// <summary>Answers.</summary>
    /// <param name="context">The request.</param>
    /// <param name="asset">The file.</param>
    /// <param name="keep">How long it may be kept: the value of <c>Cache-Control</c>.</param>
    public static Task WriteAsync(HttpContext context, Asset asset, string keep)
    {
        HttpResponse response = context.Response;
        (byte[] bytes, string? encoding) = asset.In(AcceptedEncoding.Best(context.Request.Headers.AcceptEncoding));
        string tag = $"\"{asset.Version}{encoding}\"";
        response.Headers.ETag = tag;
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.CacheControl = keep;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.Headers.ContentEncoding = encoding;
        response.ContentType = asset.ContentType;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
