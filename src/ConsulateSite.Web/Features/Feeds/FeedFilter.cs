namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Narrows a feed.</summary>
/// <param name="By">By what: one of the constants.</param>
/// <param name="Value">The code of a section or of an audience; a tag in the language of the feed, or the code of a procedure's category.</param>
internal sealed record FeedFilter(string By, string Value)
{
    public const string Section = "section";

    public const string Tag = "tag";

    public const string Audience = "audience";
}
