using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>What a procedure that was asked for by name costs, and what to bring.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="CaseName">The case that the documents are for; <c>null</c> when there is one case only.</param>
/// <param name="Facts">What to know at a glance.</param>
/// <param name="Documents">What to bring.</param>
/// <param name="Fees">What it costs; <c>null</c> when it names no fee.</param>
internal sealed record DirectAnswer(
    PageLink Procedure, string? CaseName, IReadOnlyList<Fact> Facts, IReadOnlyList<ChecklistItem> Documents, FeeTable? Fees);
