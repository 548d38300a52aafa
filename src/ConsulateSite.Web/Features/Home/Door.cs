using ConsulateSite.Web.Features.Sections;

namespace ConsulateSite.Web.Features.Home;

/// <summary>A way into a part of the site, with its drawing.</summary>
/// <param name="Page">The section.</param>
/// <param name="Drawing">The drawing, by its name in <c>img</c>.</param>
internal sealed record Door(PageSummary Page, string Drawing);
