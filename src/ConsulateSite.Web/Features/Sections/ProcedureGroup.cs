using ConsulateSite.Web.Features.Procedures;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>Procedures that are about the same.</summary>
/// <param name="Name">What they are about.</param>
/// <param name="Anchor">The name of the group in addresses.</param>
/// <param name="Procedures">The procedures.</param>
internal sealed record ProcedureGroup(string Name, string Anchor, IReadOnlyList<ProcedureSummary> Procedures);
