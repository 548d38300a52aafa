using ConsulateSite.Web.Indexing;

namespace ConsulateSite.EndToEnd.Tests.Search;

internal static class SearchReadiness
{
    // Far more than the index takes: only a computer that is busy with other things needs it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The index of the site, once everything that is published can be found.</summary>
    public static async Task<ContentIndex> CompleteIndexAsync(this SiteFixture site)
    {
        ContentIndex index = site.Service<ContentIndex>();
        Assert.True(await index.WaitUntilCompleteAsync(Patience, CancellationToken.None));
        return index;
    }
}
