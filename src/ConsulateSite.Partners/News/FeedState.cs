namespace ConsulateSite.Partners.News;

/// <summary>How a partner's feed fares.</summary>
/// <param name="ReadAt">When it was read last; <c>null</c> for never.</param>
/// <param name="Failures">How often in a row it could not be read since.</param>
/// <param name="Problem">Why not.</param>
public sealed record FeedState(DateTimeOffset? ReadAt, int Failures, FeedProblem Problem);
