using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>A page in a list.</summary>
/// <param name="Link">The page.</param>
/// <param name="Summary">What it answers first.</param>
internal sealed record PageSummary(PageLink Link, string? Summary)
{
    /// <summary>Its picture, as it stands beside an entry of a list.</summary>
    public Picture? Thumbnail { get; init; }
}
