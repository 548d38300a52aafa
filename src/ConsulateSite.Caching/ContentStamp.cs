using System.Globalization;

namespace ConsulateSite.Caching;

/// <summary>
/// A moment in the life of the content, counted in evictions: whatever is made of content bears the one at which its making began.
/// That of a page travels among its tags, because they are all that ASP.NET Core hands to its store beside the page itself.
/// </summary>
/// <param name="Generation">How many evictions there had been.</param>
public readonly record struct ContentStamp(long Generation)
{
    private const string Prefix = "stamp:";

    /// <summary>The stamp in the form in which it travels among tags.</summary>
    public string ToTag() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Generation}");

    /// <summary>Finds the stamp among tags.</summary>
    /// <param name="tags">The tags of what was made.</param>
    /// <returns>The stamp, or <c>null</c> when there is none.</returns>
    public static ContentStamp? Find(IEnumerable<string> tags)
    {
        foreach (string tag in tags)
        {
            if (tag.StartsWith(Prefix, StringComparison.Ordinal))
            {
                return new ContentStamp(long.Parse(tag.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return null;
    }
}
