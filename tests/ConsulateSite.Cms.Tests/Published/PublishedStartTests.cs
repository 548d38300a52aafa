using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PublishedStartTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task A_start_with_a_thousand_pages_serves_each_of_them_without_having_read_them_all()
    {
        List<Guid> keys = ManyPages.Insert(site, 1000, "text");

        await site.Engine.StopAsync();
        await site.Engine.StartAsync();

        Assert.Equal(keys[0], await site.KeyAtAsync("/fr/page-0"));
        Assert.Equal(keys[999], await site.KeyAtAsync("/en/page-950/page-999"));
        IPublishedContent page = site.Pages.GetById(preview: false, keys[500])!;
        Assert.Equal("page 500 ar text", page.GetProperty("title")!.GetSourceValue("ar"));
    }
}
