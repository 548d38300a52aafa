namespace ConsulateSite.Web.Features.Sections;

/// <summary>Pages of one kind.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Anchor">The name of the group in addresses.</param>
/// <param name="Pages">The pages.</param>
internal sealed record PageGroup(string Name, string Anchor, IReadOnlyList<PageSummary> Pages);
