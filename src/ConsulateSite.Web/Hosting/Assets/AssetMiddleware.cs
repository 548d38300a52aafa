using ConsulateSite.Web.Caching;

namespace ConsulateSite.Web.Hosting.Assets;

/// <summary>Serves the site's own files. At an address with the file's version they never change.</summary>
internal sealed class AssetMiddleware(RequestDelegate next, AssetCatalog assets)
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        return (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && request.Path.Value is { } path
            && assets.Find(path) is { } asset
                ? ServeAsync(context, asset)
                : next(context);
    }

    private static Task ServeAsync(HttpContext context, Asset asset)
    {
        HttpResponse response = context.Response;
        (byte[] bytes, string? encoding) = asset.In(AcceptedEncoding.Best(context.Request.Headers.AcceptEncoding));
        string tag = $"\"{asset.Version}{encoding}\"";
        response.Headers.ETag = tag;
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.CacheControl = context.Request.Query["v"] == asset.Version ? ForEver : "no-cache";
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
