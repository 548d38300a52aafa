using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Hosting.Assets;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Answers with the script. Its address has no version of its content, because it stands in pages of others: it is kept for an hour, and asked for again beside it.</summary>
internal sealed class EmbedScriptEndpoint(EmbedScript script)
{
    private const string Keep = "public, max-age=3600, stale-while-revalidate=86400";

    /// <summary>Answers a request.</summary>
    public Task WriteAsync(HttpContext http)
    {
        SecurityHeadersMiddleware.AllowAnyPage(http.Response);
        return AssetAnswer.WriteAsync(http, script.Asset, Keep);
    }
}
