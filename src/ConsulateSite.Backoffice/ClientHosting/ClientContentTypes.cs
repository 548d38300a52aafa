namespace ConsulateSite.Backoffice.ClientHosting;

internal static class ClientContentTypes
{
    /// <summary>The media type of a file of the client or of a plug-in, by its ending.</summary>
    /// <param name="name">The name of the file.</param>
    /// <exception cref="NotSupportedException">Nothing of this ending is served.</exception>
    public static string Of(string name) =>
        TryGet(name) ?? throw new NotSupportedException($"The backoffice serves no files such as {name}.");

    /// <summary>The media type of a file, or none for an ending that is not served.</summary>
    /// <param name="name">The name of the file.</param>
    public static string? TryGet(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" or ".map" => "application/json",
        ".html" => "text/html; charset=utf-8",
        ".txt" or ".md" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".ttf" => "font/ttf",
        ".wasm" => "application/wasm",
        _ => null,
    };
}
