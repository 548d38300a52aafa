using ConsulateSite.Cms.Published.Context;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PublishedContentCacheTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public void A_page_tells_what_was_published()
    {
        IContent page = site.PublishedPage("عنوان", "Titre", "Title");
        IContent stored = site.Reload(page);

        IPublishedContent published = site.Pages.GetById(preview: false, page.Key)!;

        Assert.Equal((page.Id, page.Key, stored.Path, stored.Level, stored.SortOrder), (published.Id, published.Key, published.Path, published.Level, published.SortOrder));
        Assert.Equal(["ar", "en", "fr"], published.Cultures.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Titre", published.Cultures["FR"].Name);
        Assert.Equal("عنوان!", published.GetProperty("title")!.GetSourceValue("ar"));
        Assert.Equal(site.PageType.Key, published.ContentType.Key);
        Assert.True(published.IsPublished("fr"));
        Assert.False(published.IsDraft("fr"));
        Assert.Equal((stored.CreateDate, stored.PublishDate), (published.CreateDate, published.UpdateDate));
    }

    [Fact]
    public void A_draft_is_seen_in_preview_alone()
    {
        IContent page = site.PublishedPage("قبل", "Avant", "Before");
        page = site.Reload(page);
        page.SetCultureName("Après", "fr");
        page.SetValue("title", "Après!", "fr");
        site.Documents.Save(page);

        Assert.Equal("Avant!", site.Title(page.Key, "fr"));
        Assert.Equal("Après!", site.Title(page.Key, "fr", preview: true));
        IPublishedContent draft = site.Pages.GetById(preview: true, page.Key)!;
        Assert.Equal("Après", draft.Cultures["fr"].Name);
        Assert.True(draft.IsDraft("fr"));
        Assert.False(draft.IsDraft("ar"));
        Assert.True(draft.IsPublished("fr"));
    }

    [Fact]
    public void A_page_that_was_never_published_is_seen_in_preview_alone()
    {
        IContent page = site.New("مسودة", null, null, site.Home);
        site.Documents.Save(page);

        Assert.Null(site.Pages.GetById(preview: false, page.Key));
        Assert.Equal("مسودة!", site.Title(page.Key, "ar", preview: true));
        Assert.False(site.Pages.GetById(preview: true, page.Key)!.IsPublished("ar"));
    }

    [Fact]
    public void Unpublishing_one_language_hides_its_values_and_keeps_the_others()
    {
        IContent page = site.PublishedPage("باق", "Retiré", "Kept");
        Assert.Equal("Retiré!", site.Title(page.Key, "fr"));

        site.Documents.Unpublish(site.Reload(page), "fr");

        Assert.Null(site.Title(page.Key, "fr"));
        Assert.Equal("باق!", site.Title(page.Key, "ar"));
        Assert.Equal(["ar", "en"], site.Pages.GetById(preview: false, page.Key)!.Cultures.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_of_a_type_are_those_that_are_served()
    {
        IContent parent = site.PublishedPage("ش", "Parent", "Parent");
        IContent child = site.PublishedPage("ص", "Enfant", "Child", parent);
        IContent draft = site.New("ض", null, null, site.Home);
        site.Documents.Save(draft);
        IPublishedContentType type = site.Engine.Get<IPublishedContentTypeCache>().Get(PublishedItemType.Content, "PAGE");
        IDocumentCacheService service = site.Engine.Get<IDocumentCacheService>();

        Guid[] served = [.. service.GetByContentType(type).Select(page => page.Key)];
        Assert.Contains(parent.Key, served);
        Assert.Contains(child.Key, served);
        Assert.DoesNotContain(draft.Key, served);

        site.Documents.Unpublish(site.Reload(parent));
        served = [.. service.GetByContentType(type).Select(page => page.Key)];
        Assert.DoesNotContain(parent.Key, served);
        Assert.DoesNotContain(child.Key, served);
    }

    [Fact]
    public void Children_come_in_their_order_and_in_the_language_asked_for()
    {
        IContent parent = site.PublishedPage("ترتيب", "Ordre", "Order");
        IContent first = site.PublishedPage("1", "Un", "One", parent);
        IContent second = site.Publish(site.New("2", "Deux", null, parent));
        IContent third = site.PublishedPage("3", "Trois", "Three", parent);

        Assert.Equal([first.Key, second.Key, third.Key], Children("fr"));
        Assert.Equal([first.Key, third.Key], Children("en"));

        site.Documents.Sort([site.Reload(third), site.Reload(first), site.Reload(second)]);
        Assert.Equal([third.Key, first.Key, second.Key], Children("fr"));

        Guid[] Children(string culture)
        {
            Assert.True(site.Engine.Get<IDocumentNavigationQueryService>().TryGetChildrenKeys(parent.Key, out IEnumerable<Guid> keys));
            return [.. site.Engine.Get<IPublishedContentStatusFilteringService>().FilterAvailable(keys, culture).Select(page => page.Key)];
        }
    }

    [Fact]
    public async Task A_scope_that_is_rolled_back_leaves_nothing_in_the_cache()
    {
        IContent page = site.PublishedPage("ثابت", "Stable", "Stable");
        await site.Engine.Get<IDocumentCacheService>().ClearMemoryCacheAsync(CancellationToken.None);
        using (ICoreScope scope = site.Engine.Scope(complete: false))
        {
            IContent changed = site.Reload(page);
            changed.SetValue("title", "Perdu", "fr");
            site.Documents.Save(changed);
            Assert.True(site.Documents.Publish(changed, TestSite.Cultures).Success);
            Assert.Equal("Perdu", site.Title(page.Key, "fr"));
        }

        Assert.Equal("Stable!", site.Title(page.Key, "fr"));
    }

    [Fact]
    public async Task A_property_that_a_type_gets_or_loses_is_seen_at_once()
    {
        IContent page = site.PublishedPage("نوع", "Type", "Type");
        Assert.Null(site.Pages.GetById(preview: false, page.Key)!.GetProperty("extra"));
        IContentTypeService types = site.Engine.Get<IContentTypeService>();
        IContentType type = types.Get(site.PageType.Key)!;
        IDataType text = (await site.Engine.Get<IDataTypeService>().GetAsync(type.PropertyTypes.First().DataTypeKey))!;
        type.AddPropertyType(new PropertyType(site.Engine.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>(), text, "extra") { Name = "Extra" }, "text");
        Assert.True((await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success);
        Assert.NotNull(site.Pages.GetById(preview: false, page.Key)!.GetProperty("extra"));

        type = types.Get(site.PageType.Key)!;
        type.RemovePropertyType("extra");
        Assert.True((await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success);
        Assert.Null(site.Pages.GetById(preview: false, page.Key)!.GetProperty("extra"));
    }

    [Fact]
    public async Task A_changed_data_type_is_seen_at_once()
    {
        IContent page = site.PublishedPage("بيان", "Donnee", "Datum");
        IDataTypeService dataTypes = site.Engine.Get<IDataTypeService>();
        IDataType text = (await dataTypes.GetAsync(site.PageType.PropertyTypes.First().DataTypeKey))!;
        IPublishedContent before = site.Pages.GetById(preview: false, page.Key)!;

        text.EditorUiAlias = "Consulate.PropertyEditorUi.Changed";
        Assert.True((await dataTypes.UpdateAsync(text, Constants.Security.SuperUserKey)).Success);

        IPublishedContent after = site.Pages.GetById(preview: false, page.Key)!;
        Assert.NotEqual("Consulate.PropertyEditorUi.Changed", before.GetProperty("title")!.PropertyType.DataType.EditorUiAlias);
        Assert.Equal("Consulate.PropertyEditorUi.Changed", after.GetProperty("title")!.PropertyType.DataType.EditorUiAlias);
    }

    [Fact]
    public void The_caches_are_one_and_the_same_wherever_they_are_asked_for()
    {
        PublishedCaches caches = site.Engine.Get<PublishedCaches>();

        Assert.Same(site.Pages, caches.Content);
        Assert.Same(caches, site.Engine.Get<ICacheManager>());
        Assert.Same(site.Engine.Get<IDomainCache>(), site.Engine.Get<IDomainCacheService>());
        Assert.Same(site.Engine.Get<IPublishedMediaCache>(), caches.Media);
    }
}
