namespace ConsulateSite.Web.Features.Feeds;

/// <summary>A feed to which a page leads those who want to follow it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Form">Its form in words.</param>
/// <param name="MediaType">Its form for programs.</param>
/// <param name="Address">Where it is, from the host's root.</param>
internal sealed record FeedLink(string Title, string Form, string MediaType, string Address)
{
    /// <summary>Whether it tells of the whole site rather than of what the page shows.</summary>
    public bool IsOfSite { get; init; }
}
