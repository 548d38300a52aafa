using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Finds what a feed tells of.</summary>
internal interface IFeedSource
{
    /// <summary>Its name: one of <see cref="FeedNames" />.</summary>
    string Name { get; }

    /// <summary>How many items a feed has at most.</summary>
    int Most { get; }

    /// <summary>By what it can be narrowed: constants of <see cref="FeedFilter" />.</summary>
    IReadOnlyList<string> Filters { get; }

    /// <summary>The page that shows the same to readers; <c>null</c> for the home page.</summary>
    PageLink? Home(PageContext page);

    /// <summary>What the feed may tell of. What it was found by is noted with the request.</summary>
    /// <param name="top">The site, or the section to stay in.</param>
    /// <param name="page">The request.</param>
    FeedListing List(IPublishedContent top, PageContext page);

    /// <summary>A tag in words.</summary>
    string TagInWords(string tag, PageContext page);
}
