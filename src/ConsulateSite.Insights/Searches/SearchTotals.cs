namespace ConsulateSite.Insights.Searches;

/// <summary>What was sought in all, also by queries that are too rare to be written down.</summary>
/// <param name="Asked">How many queries readers asked, each reader the same one once a day.</param>
/// <param name="Empty">How many of these found nothing.</param>
/// <param name="Opened">After how many of these a result was opened.</param>
/// <param name="Programs">How many queries programs asked.</param>
public sealed record SearchTotals(long Asked, long Empty, long Opened, long Programs);
