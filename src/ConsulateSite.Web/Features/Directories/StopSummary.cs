using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>A stop of the mobile consulate in a list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Summary">What it answers first.</param>
/// <param name="Next">The next day; <c>null</c> when none is planned.</param>
internal sealed record StopSummary(PageLink Link, string? Summary, Visit? Next);
