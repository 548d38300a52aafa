namespace ConsulateSite.Web.Features.Feeds;

/// <summary>The address of a feed below its language, such as <c>/feeds/news.rss</c> or <c>/feeds/events/audience/students.ics</c>.</summary>
/// <param name="Name">One of <see cref="FeedNames" />, as far as it exists.</param>
/// <param name="Filter">What narrows the feed; <c>null</c> for all.</param>
/// <param name="Format">The form.</param>
internal sealed record FeedAddress(string Name, FeedFilter? Filter, FeedFormat Format)
{
    /// <summary>Where feeds are.</summary>
    public const string Path = "/{culture}/feeds/{**file}";

    private const string Folder = "/feeds/";

    // Servers leave a slash encoded that is no border between two parts of an address.
    private const string EncodedSlash = "%2F";

    /// <summary>Reads an address.</summary>
    /// <param name="path">What follows the path of the language, decoded, beginning with a slash.</param>
    /// <returns>The address; <c>null</c> when it is none of a feed.</returns>
    public static FeedAddress? Parse(string path)
    {
        int dot = path.LastIndexOf('.');
        if (dot < 0 || !path.StartsWith(Folder, StringComparison.Ordinal))
        {
            return null;
        }

        string ending = path[(dot + 1)..];
        string[] parts = path[Folder.Length..dot].Split('/');
        if (FeedFormat.Of(parts[0]).FirstOrDefault(form => form.Ending == ending) is not { } format)
        {
            return null;
        }

        return parts switch
        {
            [{ Length: > 0 } name] => new FeedAddress(name, Filter: null, format),
            [{ Length: > 0 } name, { } by, { Length: > 0 } value] when FeedFilter.All.Contains(by, StringComparer.Ordinal) =>
                new FeedAddress(name, new FeedFilter(by, value.Replace(EncodedSlash, "/", StringComparison.OrdinalIgnoreCase)), format),
            _ => null,
        };
    }

    /// <summary>The address below a language, percent-encoded.</summary>
    /// <param name="start">The path under which the language begins, such as <c>/fr</c>.</param>
    public string Below(string start) =>
        Filter is null
            ? $"{start}{Folder}{Name}.{Format.Ending}"
            : $"{start}{Folder}{Name}/{Filter.By}/{Uri.EscapeDataString(Filter.Value)}.{Format.Ending}";
}
