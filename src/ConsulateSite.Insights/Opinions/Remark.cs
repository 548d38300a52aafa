namespace ConsulateSite.Insights.Opinions;

/// <summary>A reader's own words on a page, without what obviously was personal.</summary>
/// <param name="Id">The number of the remark; a later one is higher.</param>
/// <param name="Page">The key of the document.</param>
/// <param name="Culture">The language in which it was read.</param>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Reason">Why the page was of no use.</param>
/// <param name="Text">The words.</param>
public sealed record Remark(long Id, Guid Page, string Culture, DateOnly Day, OpinionReason Reason, string Text);
