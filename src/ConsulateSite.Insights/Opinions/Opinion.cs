namespace ConsulateSite.Insights.Opinions;

/// <summary>What a reader says of a page.</summary>
/// <param name="Page">The key of the document.</param>
/// <param name="Culture">The language in which it was read, such as <c>ar</c>.</param>
/// <param name="Reason">Why it was of no use; <c>null</c> when it was useful.</param>
/// <param name="Remark">The reader's own words, as they were written; <c>null</c> when there are none. Kept only with a reason.</param>
public sealed record Opinion(Guid Page, string Culture, OpinionReason? Reason = null, string? Remark = null)
{
    /// <summary>The most characters that are kept of a remark.</summary>
    public const int LongestRemark = 500;
}
