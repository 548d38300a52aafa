using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PublishedRoutingTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("/ar", "ar")]
    [InlineData("/fr/", "fr")]
    [InlineData("/EN", "en")]
    public async Task The_path_of_a_domain_leads_to_the_home_page_in_its_language(string path, string culture)
    {
        IPublishedRequest request = await site.RouteAsync(path);

        Assert.Equal(site.Home.Key, request.PublishedContent?.Key);
        Assert.Equal(culture, request.Culture);
    }

    [Fact]
    public async Task A_page_is_found_under_its_name_in_each_language_raw_and_percent_encoded()
    {
        IContent page = site.PublishedPage("جواز السفر", "Passeport biométrique", "Passport");

        Assert.Equal(page.Key, await site.KeyAtAsync("/ar/جواز-السفر"));
        Assert.Equal(page.Key, await site.KeyAtAsync("/ar/" + Uri.EscapeDataString("جواز-السفر")));
        Assert.Equal(page.Key, await site.KeyAtAsync("/fr/passeport-biometrique"));
        Assert.Equal(page.Key, await site.KeyAtAsync("/en/passport/"));
        Assert.Null(await site.KeyAtAsync("/en/passeport-biometrique"));
        Assert.Equal(["/ar/جواز-السفر", "/fr/passeport-biometrique", "/en/passport"], TestSite.Cultures.Select(culture => Uri.UnescapeDataString(site.Url(page, culture)).TrimEnd('/')));
    }

    [Fact]
    public async Task Arabic_addresses_name_the_parent_before_the_child_like_all_others()
    {
        IContent parent = site.PublishedPage("الخدمات", "Services", "Services");
        IContent child = site.PublishedPage("الحالة المدنية", "Etat civil", "Civil status", parent);

        Assert.Equal(child.Key, await site.KeyAtAsync("/ar/الخدمات/الحالة-المدنية"));
        Assert.Equal(child.Key, await site.KeyAtAsync("/fr/services/etat-civil"));
        Assert.Null(await site.KeyAtAsync("/ar/الحالة-المدنية/الخدمات"));
    }

    [Fact]
    public async Task A_page_is_found_only_in_the_languages_in_which_it_is_published()
    {
        IContent page = site.Publish(site.New("منحة", "Bourse", "Grant", site.Home), "ar", "fr");
        Assert.Equal(page.Key, await site.KeyAtAsync("/fr/bourse"));
        Assert.Null(await site.KeyAtAsync("/en/grant"));

        Assert.True(site.Documents.Unpublish(site.Reload(page), "fr").Success);
        Assert.Null(await site.KeyAtAsync("/fr/bourse"));
        Assert.Equal(page.Key, await site.KeyAtAsync("/ar/منحة"));
        Assert.Equal("#", site.Url(page, "fr"));

        site.Publish(site.Reload(page), "en");
        Assert.Equal(page.Key, await site.KeyAtAsync("/en/grant"));
    }

    [Fact]
    public async Task Nothing_below_an_unpublished_page_is_served_until_it_is_published_again()
    {
        IContent parent = site.PublishedPage("أ", "Dossier", "Folder");
        IContent child = site.PublishedPage("ب", "Feuille", "Sheet", parent);
        IContent grandchild = site.PublishedPage("ج", "Ligne", "Line", child);
        Assert.Equal(grandchild.Key, await site.KeyAtAsync("/en/folder/sheet/line"));

        Assert.True(site.Documents.Unpublish(site.Reload(parent)).Success);
        Assert.Null(await site.KeyAtAsync("/en/folder/sheet/line"));
        Assert.Null(await site.KeyAtAsync("/" + grandchild.Key));
        Assert.Null(site.Pages.GetById(preview: false, child.Key));
        Assert.Null(site.Pages.GetById(preview: false, grandchild.Id));

        site.Publish(site.Reload(parent), TestSite.Cultures);
        Assert.Equal(grandchild.Key, await site.KeyAtAsync("/en/folder/sheet/line"));
        Assert.NotNull(site.Pages.GetById(preview: false, grandchild.Id));
    }

    [Fact]
    public async Task A_new_name_is_a_new_address_once_it_is_published()
    {
        IContent page = site.PublishedPage("قديم", "Ancien", "Old");
        page = site.Reload(page);
        page.SetCultureName("New", "en");
        site.Documents.Save(page);
        Assert.Equal(page.Key, await site.KeyAtAsync("/en/old"));
        Assert.Null(await site.KeyAtAsync("/en/new"));

        site.Publish(page, "en");
        Assert.Equal(page.Key, await site.KeyAtAsync("/en/new"));
        Assert.Equal("/en/new", await site.RedirectAtAsync("/en/old"));
        Assert.Equal(page.Key, await site.KeyAtAsync("/fr/ancien"));
    }

    [Fact]
    public async Task A_moved_page_takes_those_below_it_along()
    {
        IContent from = site.PublishedPage("من", "De", "From");
        IContent to = site.PublishedPage("إلى", "Vers", "To");
        IContent page = site.PublishedPage("صفحة", "Page", "Page", from);
        IContent child = site.PublishedPage("فرع", "Enfant", "Child", page);
        Assert.Equal(child.Key, await site.KeyAtAsync("/en/from/page/child"));

        Assert.True(site.Documents.Move(site.Reload(page), to.Id).Success);

        Assert.Equal(child.Key, await site.KeyAtAsync("/en/to/page/child"));
        Assert.Equal("/en/to/page/child", await site.RedirectAtAsync("/en/from/page/child"));
        Assert.Equal(site.Reload(child).Path, site.Pages.GetById(preview: false, child.Key)?.Path);
    }

    [Fact]
    public async Task A_page_in_the_bin_is_gone_and_what_comes_back_waits_to_be_published()
    {
        IContent page = site.PublishedPage("سلة", "Corbeille", "Trash");
        IContent child = site.PublishedPage("داخل", "Dedans", "Inside", page);
        Assert.Equal(child.Key, await site.KeyAtAsync("/en/trash/inside"));

        Assert.True(site.Documents.MoveToRecycleBin(site.Reload(page)).Success);
        Assert.Null(await site.KeyAtAsync("/en/trash"));
        Assert.Null(await site.KeyAtAsync("/en/trash/inside"));
        Assert.Null(site.Pages.GetById(preview: false, child.Key));
        Assert.Null(site.Pages.GetById(preview: true, page.Key));

        Assert.True(site.Documents.Move(site.Reload(page), site.Home.Id).Success);
        Assert.Null(await site.KeyAtAsync("/en/trash"));
        Assert.Null(site.Pages.GetById(preview: false, child.Key));

        site.Publish(site.Reload(page), TestSite.Cultures);
        Assert.Equal(child.Key, await site.KeyAtAsync("/en/trash/inside"));
        Assert.NotNull(site.Pages.GetById(preview: true, child.Key));

        Assert.True(site.Documents.Delete(site.Reload(page)).Success);
        Assert.Null(await site.KeyAtAsync("/en/trash/inside"));
        Assert.Null(site.Pages.GetById(preview: true, child.Key));
    }

    [Fact]
    public async Task A_page_is_found_under_its_alias_at_the_root_of_the_host()
    {
        IContent page = site.New("لقب", "Surnom", "Nickname", site.Home);
        page.SetValue("umbracoUrlAlias", "rdv, rendez/vous");
        site.Publish(page);
        Assert.Equal(page.Key, await site.KeyAtAsync("/rendez/vous"));
        Assert.Equal(page.Key, await site.KeyAtAsync("/rdv"));

        page = site.Reload(page);
        page.SetValue("umbracoUrlAlias", "autre");
        site.Publish(page);
        Assert.Null(await site.KeyAtAsync("/rdv"));
        Assert.Equal(page.Key, await site.KeyAtAsync("/autre"));
    }

    [Fact]
    public async Task What_is_not_found_is_answered_with_404()
    {
        IPublishedRequest request = await site.RouteAsync("/fr/nulle-part");

        Assert.Null(request.PublishedContent);
        Assert.Equal(404, request.ResponseStatusCode);
        Assert.Equal("fr", request.Culture);
    }
}
