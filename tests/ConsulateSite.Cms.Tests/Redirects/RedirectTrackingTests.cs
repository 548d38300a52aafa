using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Redirects;

public sealed class RedirectTrackingTests(ContentSite site) : IClassFixture<ContentSite>
{
    [Fact]
    public void A_new_name_keeps_the_old_addresses_of_the_page_and_of_what_lies_below()
    {
        (IContent root, IContent page, IContent child) = NewBranch();
        string old = RouteOf(page, "fr");
        string oldChild = RouteOf(child, "fr");

        page.SetCultureName("Nouveau nom", "fr");
        site.Publish(page);

        Assert.NotEqual(old, RouteOf(page, "fr"));
        Assert.Equal([old], RedirectsOf(page, "fr"));
        Assert.Equal([oldChild], RedirectsOf(child, "fr"));
        Assert.Empty(RedirectsOf(page, "ar"));
        Assert.Empty(RedirectsOf(root, "fr"));
    }

    [Fact]
    public void A_new_place_keeps_the_old_addresses_of_the_page_and_of_what_lies_below()
    {
        (IContent root, IContent page, IContent child) = NewBranch();
        IContent target = site.Publish(site.NewPage("Target", root.Id));
        string[] old = [.. ContentSite.Cultures.Select(culture => RouteOf(child, culture))];

        Assert.True(site.Contents.Move(page, target.Id).Success);

        Assert.All(old.Zip(ContentSite.Cultures), x =>
        {
            Assert.NotEqual(x.First, RouteOf(child, x.Second));
            Assert.Equal([x.First], RedirectsOf(child, x.Second));
        });
    }

    [Fact]
    public void Publishing_under_the_same_name_remembers_nothing()
    {
        (_, IContent page, _) = NewBranch();
        page.SetValue("title", "Another title", "fr");
        site.Publish(page);
        Assert.Empty(RedirectsOf(page, "fr"));
    }

    [Fact]
    public void A_draft_with_another_name_remembers_nothing()
    {
        (_, IContent page, _) = NewBranch();
        page.SetCultureName("Brouillon", "fr");
        site.Contents.Save(page);
        Assert.Empty(RedirectsOf(page, "fr"));
    }

    [Fact]
    public void A_deleted_page_leaves_no_redirects()
    {
        (_, IContent page, _) = NewBranch();
        page.SetCultureName("Nouveau nom", "fr");
        page = site.Publish(page);
        Assert.NotEmpty(RedirectsOf(page, "fr"));
        site.Contents.Delete(page);
        Assert.Empty(RedirectsOf(page, "fr"));
    }

    private (IContent Root, IContent Page, IContent Child) NewBranch()
    {
        IContent root = site.Publish(site.NewPage($"Root {Guid.NewGuid():N}"));
        IContent page = site.Publish(site.NewPage("Page", root.Id));
        IContent child = site.Publish(site.NewPage("Child", page.Id));
        return (root, page, child);
    }

    private string RouteOf(IContent page, string culture) =>
        site.Engine.Get<IDocumentUrlService>().GetLegacyRouteFormat(page.Key, culture, isDraft: false);

    private IEnumerable<string> RedirectsOf(IContent page, string culture) => site.Engine.Get<IRedirectUrlService>()
        .GetContentRedirectUrls(page.Key).Where(x => x.Culture == culture).Select(x => x.Url);
}
