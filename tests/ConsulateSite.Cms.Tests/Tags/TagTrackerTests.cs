using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Tags;

public sealed class TagTrackerTests(ContentSite site) : IClassFixture<ContentSite>
{
    private ITagService Tags => site.Engine.Get<ITagService>();

    [Fact]
    public void Tags_are_those_of_the_published_page_in_each_language()
    {
        IContent page = site.NewPage("Tagged");
        page.SetValue("tags", "[\"جواز\",\"سفر\"]", "ar");
        page.SetValue("tags", "[\"passeport\"]", "fr");
        site.Contents.Save(page);
        Assert.Empty(Of(page, "*"));

        page = site.Publish(page);
        Assert.Equal(["جواز", "سفر"], Of(page, "ar"));
        Assert.Equal(["passeport"], Of(page, "fr"));

        page.SetValue("tags", "[\"visa\"]", "fr");
        site.Contents.Save(page);
        Assert.Equal(["passeport"], Of(page, "fr"));

        page = site.Publish(site.Contents.GetById(page.Key)!);
        Assert.Equal(["visa"], Of(page, "fr"));
        Assert.Equal(["جواز", "سفر"], Of(page, "ar"));
    }

    [Fact]
    public void A_withdrawn_page_carries_no_tags()
    {
        IContent page = site.NewPage("Withdrawn");
        page.SetValue("tags", "[\"visa\"]", "fr");
        page = site.Publish(page);
        Assert.NotEmpty(Of(page, "fr"));
        Assert.True(site.Contents.Unpublish(page).Success);
        Assert.Empty(Of(page, "*"));
    }

    private string[] Of(IContent page, string culture) =>
        [.. Tags.GetTagsForEntity(page.Id, group: null, culture).Select(x => x.Text).Order(StringComparer.Ordinal)];
}
