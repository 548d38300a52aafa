namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Narrows a feed.</summary>
/// <param name="By">By what: one of the constants.</param>
/// <param name="Value">The code of a section, of an audience or of an office; a tag in the language of the feed, or the code of a procedure's category.</param>
internal sealed record FeedFilter(string By, string Value)
{
    public const string Section = "section";

    public const string Tag = "tag";

    public const string Audience = "audience";

    public const string Office = "office";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Section, Tag, Audience, Office];
}
