using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>Serves the files of plug-ins. They change without changing their names, so browsers ask each time.</summary>
internal sealed class PluginFileEndpoint(PluginFolders plugins)
{
    /// <summary>The answer for a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">Below <c>App_Plugins</c>.</param>
    public IResult Find(HttpContext context, string path)
    {
        IFileInfo file = plugins.Files.GetFileInfo(path);
        if (!file.Exists || file.IsDirectory || ClientContentTypes.TryGet(path) is not { } contentType)
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, no-cache";
        return Results.Stream(
            file.CreateReadStream(),
            contentType,
            lastModified: file.LastModified,
            entityTag: new EntityTagHeaderValue($"\"{file.LastModified.UtcTicks:x}-{file.Length:x}\""));
    }
}
