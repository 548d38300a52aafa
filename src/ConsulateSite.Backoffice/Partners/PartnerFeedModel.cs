using ConsulateSite.Partners.News;

namespace ConsulateSite.Backoffice.Partners;

/// <summary>How a partner's feed fares.</summary>
internal sealed record PartnerFeedModel(string Address, DateTimeOffset? ReadAt, int Failures, FeedProblem Problem);
