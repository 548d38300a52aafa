namespace ConsulateSite.Web.Features.DocumentFinders;

/// <summary>A question that has been answered.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Address">Where another answer can be given.</param>
internal sealed record FinderAnswer(string Question, string Answer, string Address);
