using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>A procedure in a list.</summary>
/// <param name="Link">The procedure.</param>
/// <param name="Summary">What it answers first.</param>
/// <param name="Facts">Presence, appointment and price, in words.</param>
internal sealed record ProcedureSummary(PageLink Link, string? Summary, IReadOnlyList<string> Facts);
