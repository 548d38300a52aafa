namespace ConsulateSite.Web.Features.Searching;

/// <summary>What somebody who is typing may want.</summary>
/// <param name="Items">The suggestions, the best first.</param>
internal sealed record SuggestAnswer(IReadOnlyList<SuggestAnswerItem> Items);
