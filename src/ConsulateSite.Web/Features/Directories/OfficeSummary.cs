using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>An office in a list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Kind">What kind of office it is, in words.</param>
/// <param name="Summary">What it answers first.</param>
/// <param name="State">Whether it is open now.</param>
/// <param name="Address">The address in one line.</param>
/// <param name="Telephone">How to call it.</param>
internal sealed record OfficeSummary(PageLink Link, string? Kind, string? Summary, OpeningState? State, string? Address, Telephone? Telephone);
