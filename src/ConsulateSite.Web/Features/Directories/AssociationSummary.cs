using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>An association in a list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Summary">What it answers first.</param>
/// <param name="City">Where it is.</param>
/// <param name="Activities">What it does, in words.</param>
/// <param name="Telephone">How to call it.</param>
internal sealed record AssociationSummary(PageLink Link, string? Summary, string? City, IReadOnlyList<string> Activities, Telephone? Telephone);
