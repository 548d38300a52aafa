using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>Serves the files of the client.</summary>
internal sealed class ClientFileEndpoint(ClientBundle bundle)
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string AskAgain = "public, no-cache";

    /// <summary>Answers with the file in the best form that the browser accepts, or that it has the file already.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">Below the root of the client.</param>
    public Task ServeAsync(HttpContext context, string path)
    {
        HttpResponse response = context.Response;
        if (bundle.Find(path) is not { } file)
        {
            response.Headers.CacheControl = "no-store";
            response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        string encoding = EncodingFor(context.Request, file);
        EntityTagHeaderValue tag = new($"\"{file.Hash}-{encoding}\"");
        response.GetTypedHeaders().ETag = tag;
        response.Headers.Vary = "Accept-Encoding";
        response.Headers.CacheControl = file.Immutable || context.Request.Query["v"] == file.Hash ? ForEver : AskAgain;
        return IsKnown(context.Request, tag) ? NotModified(response) : SendAsync(context, file, encoding);
    }

    private static Task NotModified(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private static Task SendAsync(HttpContext context, ClientFile file, string encoding)
    {
        HttpResponse response = context.Response;
        byte[] bytes = file.In(encoding);
        response.ContentType = file.ContentType;
        response.ContentLength = bytes.Length;
        if (encoding != ClientFile.Identity)
        {
            response.Headers.ContentEncoding = encoding;
        }

        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    // Files that have one form are sent in it, whatever the browser prefers.
    private static string EncodingFor(HttpRequest request, ClientFile file)
    {
        IList<StringWithQualityHeaderValue> accepted = request.GetTypedHeaders().AcceptEncoding;
        return file.Encodings.FirstOrDefault(encoding => Accepts(accepted, encoding)) ?? ClientFile.Identity;
    }

    private static bool Accepts(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        accepted.Any(value => value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && value.Quality is null or > 0);

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
}
