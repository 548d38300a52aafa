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
                ? AssetAnswer.WriteAsync(context, asset, request.Query["v"] == asset.Version ? ForEver : "no-cache")
                : next(context);
    }
}
