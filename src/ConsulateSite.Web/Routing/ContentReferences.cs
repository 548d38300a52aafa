using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Routing;

/// <summary>
/// Finds what a document refers to: pickers, links in texts, media, in blocks at any depth, also where the target is not
/// published now and therefore does not show. A page that leaves something out must change when that something appears.
/// </summary>
internal static partial class ContentReferences
{
    /// <summary>Notes all that a document refers to in the reader's language.</summary>
    public static void Note(IPublishedElement content, PageContext page)
    {
        foreach (IPublishedProperty property in content.Properties)
        {
            Note(property, page);
        }
    }

    /// <summary>Notes what one property refers to.</summary>
    public static void Note(IPublishedElement content, string alias, PageContext page)
    {
        if (content.GetProperty(alias) is { } property)
        {
            Note(property, page);
        }
    }

    /// <summary>The keys of documents and media that a stored value refers to.</summary>
    public static IEnumerable<Guid> Find(string source) =>
        Reference().Matches(source).Select(match => Guid.Parse(match.Groups["key"].ValueSpan));

    private static void Note(IPublishedProperty property, PageContext page)
    {
        if (property.GetSourceValue(page.Culture) is string source)
        {
            foreach (Guid key in Find(source))
            {
                page.Reads.Item(key);
            }
        }
    }

    [GeneratedRegex(
        """(?:umb://(?:document|media)/|\{localLink:|mediaKey\W{1,8})(?<key>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-fA-F]{32})""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
