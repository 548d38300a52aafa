using ConsulateSite.Web.Features.Sections;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>A region on the map.</summary>
/// <param name="Region">The region.</param>
/// <param name="Page">Its page; <c>null</c> when it has none in the reader's language.</param>
/// <param name="IsHere">Whether the page is about it.</param>
internal sealed record RegionMark(Region Region, PageSummary? Page, bool IsHere)
{
    /// <summary>From one star to the next, in units of the drawing.</summary>
    public const int Step = 40;

    /// <summary>The centres of its stars from the left and from the top, in units of the drawing.</summary>
    public IEnumerable<(int X, int Y)> Stars => Region.Stars.Select(star => ((Step / 2) + (Step * star.Column), (Step / 2) + (Step * star.Row)));
}
