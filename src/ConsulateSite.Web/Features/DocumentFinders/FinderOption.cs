namespace ConsulateSite.Web.Features.DocumentFinders;

/// <summary>An answer to choose.</summary>
/// <param name="Name">The answer.</param>
/// <param name="Hint">What it means, for answers that do not say it themselves.</param>
/// <param name="Address">Where it leads: to the next question, or to the list of documents.</param>
internal sealed record FinderOption(string Name, string? Hint, string Address);
