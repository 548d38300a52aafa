using System.Text.Json;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Reads the path out of the value of a file property.</summary>
internal static class MediaFileValue
{
    /// <summary>The path, of an upload field (the value itself) or of an image cropper (<c>{"src": …}</c>).</summary>
    /// <returns>The path below the site's root; null when the value names no file.</returns>
    public static string? PathOf(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (!value.StartsWith('{'))
        {
            return value;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(value);
            return document.RootElement.TryGetProperty("src", out JsonElement source) ? source.GetString() : null;
        }
        catch (JsonException)
        {
            // A file name may begin with a brace.
            return value;
        }
    }
}
