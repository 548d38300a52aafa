using ConsulateSite.Web.Models.Generated;

namespace ConsulateSite.Web.Features.DocumentFinders;

/// <summary>What the address answers.</summary>
/// <param name="Procedures">All procedures that are asked about, with an address in the reader's language.</param>
/// <param name="Topic">The category that was chosen; <c>null</c> until it is.</param>
/// <param name="Procedure">The procedure that was chosen among those of the topic; <c>null</c> until it is.</param>
internal sealed record FinderAnswers(IReadOnlyList<Procedure> Procedures, string? Topic, Procedure? Procedure);
