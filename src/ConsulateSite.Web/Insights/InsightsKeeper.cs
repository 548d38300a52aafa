using ConsulateSite.Insights.Searches;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Search.Suggestions;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Indexing;

namespace ConsulateSite.Web.Insights;

/// <summary>Writes down what readers seek, deletes what has been kept long enough, and lets what people ask be proposed to others.</summary>
internal sealed class InsightsKeeper(
    InsightsDatabase database, Retention retention, SearchTally tally, SearchStore searches, ContentIndex index, TimeProvider time, ILogger<InsightsKeeper> logger)
    : DatabaseKeeper(database, time, logger)
{
    protected override Task FlushAsync(CancellationToken cancellationToken) => tally.FlushAsync(cancellationToken);

    protected override async Task TidyAsync(CancellationToken cancellationToken)
    {
        await retention.ApplyAsync(cancellationToken);
        index.Propose(new PopularQueries(searches.FindPopular()));
    }
}
