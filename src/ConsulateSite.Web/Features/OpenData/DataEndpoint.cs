using ConsulateSite.Web.Routing;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Answers with the files of open data.</summary>
internal sealed class DataEndpoint(PublicFileEndpoint endpoint, DataFiles files)
{
    /// <summary>Where the files are.</summary>
    public const string Path = "/{culture}/data/{file}";

    /// <summary>Answers a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="name">The name of the file.</param>
    public Task WriteAsync(HttpContext http, string name) => endpoint.WriteAsync(http, (page, _) => MakeAsync(http.Response, name, page));

    private async Task<PublicFile?> MakeAsync(HttpResponse response, string name, PageContext page)
    {
        if (await files.FindAsync(name, page) is not { } found)
        {
            return null;
        }

        Describe(response, found.File, found.Schema, page.Language.IsoCode);
        return new PublicFile(found.File.Format.MediaType, found.File.Bytes);
    }

    private static void Describe(HttpResponse response, DataFile file, string? schema, string language)
    {
        response.Headers.AccessControlExposeHeaders = "ETag, Last-Modified, Link";
        response.Headers.ContentLanguage = language;
        response.Headers.Append("Link", $"<{DataLicence.Address}>; rel=\"license\"");
        if (schema is not null)
        {
            response.Headers.Append("Link", $"<{schema}>; rel=\"describedby\"");
        }

        if (file.Format == DataFormat.Csv)
        {
            ContentDispositionHeaderValue disposition = new("attachment");
            disposition.SetHttpFileName($"{System.IO.Path.GetFileNameWithoutExtension(file.Name)}-{language}.csv");
            response.Headers.ContentDisposition = disposition.ToString();
        }
    }
}
