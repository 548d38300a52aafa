using ConsulateSite.Insights.Opinions;

namespace ConsulateSite.Backoffice.Insights;

/// <summary>How many readers gave a reason.</summary>
internal sealed record ReasonCountModel(OpinionReason Reason, long Count);
