using ConsulateSite.Cms.BackgroundJobs;
using ConsulateSite.Cms.Tests.Engine;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Tests.BackgroundJobs;

public sealed class VersionCleanupTests(ContentSite site) : IClassFixture<ContentSite>
{
    [Fact]
    public void Old_versions_go_and_what_is_edited_or_public_stays()
    {
        IContent page = site.NewPage("Page");
        foreach (int _ in Enumerable.Range(0, 3))
        {
            page = site.Publish(page);
        }

        int versions = site.Contents.GetVersionIds(page.Id, 100).Count();
        Run(DateTimeOffset.UtcNow);
        Assert.Equal(versions, site.Contents.GetVersionIds(page.Id, 100).Count());

        Run(DateTimeOffset.UtcNow.AddYears(1));
        IEnumerable<int> left = site.Contents.GetVersionIds(page.Id, 100);
        Assert.True(versions > 2);
        Assert.Equal(new[] { page.VersionId, page.PublishedVersionId }.Order(), left.Order());
    }

    private void Run(DateTimeOffset now) =>
        ActivatorUtilities.CreateInstance<VersionCleanup>(site.Engine.Services, new ManualTime(now)).Run();
}
