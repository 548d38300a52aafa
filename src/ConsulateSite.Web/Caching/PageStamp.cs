using System.Globalization;

namespace ConsulateSite.Web.Caching;

/// <summary>
/// The moment at which a page began to be made, counted in evictions. It travels among the page's tags because they are
/// all that ASP.NET Core hands to its store beside the page itself.
/// </summary>
/// <param name="Generation">How many evictions there had been.</param>
internal readonly record struct PageStamp(long Generation)
{
    private const string Prefix = "stamp:";

    public string ToTag() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Generation}");

    /// <summary>Finds the stamp among a page's tags.</summary>
    /// <returns>The stamp, or <c>null</c> when the page was made without one.</returns>
    public static PageStamp? Find(IEnumerable<string> tags)
    {
        foreach (string tag in tags)
        {
            if (tag.StartsWith(Prefix, StringComparison.Ordinal))
            {
                return new PageStamp(long.Parse(tag.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return null;
    }
}
