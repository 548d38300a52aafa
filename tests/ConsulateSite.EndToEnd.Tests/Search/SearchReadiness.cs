using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Indexing.Files;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

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

    /// <summary>Another index over the content of the site, with nothing in it yet.</summary>
    /// <param name="site">The site.</param>
    /// <param name="file">Where it is kept.</param>
    public static ContentIndex CreateIndex(this SiteFixture site, IndexFile file) => new(
        site.Service<PageDocuments>(),
        site.Service<SearchWishes>(),
        site.Service<FileTexts>(),
        site.Service<IDocumentNavigationQueryService>(),
        site.Service<IUmbracoContextFactory>(),
        file,
        TimeProvider.System,
        NullLogger<ContentIndex>.Instance);
}
