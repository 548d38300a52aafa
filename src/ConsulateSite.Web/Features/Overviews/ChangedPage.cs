using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Overviews;

/// <summary>A page that changed.</summary>
/// <param name="Link">The page.</param>
/// <param name="Date">When it was last published.</param>
/// <param name="Section">What it belongs to.</param>
/// <param name="Text">What changed, else what the page answers first.</param>
internal sealed record ChangedPage(PageLink Link, DatedText Date, string? Section, string? Text);
