using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PublishedLanguageTests : IAsyncLifetime
{
    private readonly TestSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_invariant_document_is_published_in_a_language_from_the_moment_it_exists()
    {
        IContentType type = await _site.AddTypeAsync(new ContentType(_site.Engine.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = "settings",
            Name = "Settings",
            AllowedAsRoot = true,
        });
        IContent settings = _site.Documents.Create("Settings", Constants.System.Root, type);
        Assert.True(_site.Documents.Save(settings).Success);
        Assert.True(_site.Documents.Publish(settings, ["*"]).Success);
        IDocumentPublishStatusQueryService status = _site.Engine.Get<IDocumentPublishStatusQueryService>();
        Assert.True(status.IsPublished(settings.Key, "fr"));
        Assert.False(status.IsPublished(settings.Key, "es"));

        Assert.True((await _site.Engine.Get<ILanguageService>().CreateAsync(new Language("es", "Spanish"), Constants.Security.SuperUserKey)).Success);

        Assert.True(status.IsPublished(settings.Key, "es"));
        Assert.False(status.IsPublished(_site.Home.Key, "es"));
    }

    [Fact]
    public async Task A_type_that_ceases_to_vary_is_published_in_all_languages()
    {
        IContent page = _site.Publish(_site.New("صفحة", null, null, _site.Home));
        IDocumentPublishStatusQueryService status = _site.Engine.Get<IDocumentPublishStatusQueryService>();
        Assert.False(status.IsPublished(page.Key, "fr"));
        Assert.Equal(["ar"], _site.Pages.GetById(preview: false, page.Key)!.Cultures.Keys);
        IContentTypeService types = _site.Engine.Get<IContentTypeService>();

        IContentType type = types.Get(_site.PageType.Key)!;
        type.Variations = ContentVariation.Nothing;
        foreach (IPropertyType property in type.PropertyTypes)
        {
            property.Variations = ContentVariation.Nothing;
        }

        Assert.True((await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success);

        Assert.True(status.IsPublished(page.Key, "fr"));
        IPublishedContent published = _site.Pages.GetById(preview: false, page.Key)!;
        Assert.Equal([""], published.Cultures.Keys);
        Assert.Equal("صفحة!", published.GetProperty("title")!.GetSourceValue());
    }

    [Fact]
    public async Task A_change_of_an_element_type_reaches_the_documents_that_may_hold_its_blocks()
    {
        ContentType block = new(_site.Engine.Get<IShortStringHelper>(), Constants.System.Root) { Alias = "block", Name = "Block", IsElement = true };
        await _site.AddTypeAsync(block);
        IPublishedContentTypeCache types = _site.Engine.Get<IPublishedContentTypeCache>();
        IPublishedContentType before = types.Get(PublishedItemType.Element, block.Key);
        IPublishedContent page = _site.Pages.GetById(preview: false, _site.Home.Key)!;
        Assert.Same(page, _site.Pages.GetById(preview: false, _site.Home.Key));

        IContentTypeService service = _site.Engine.Get<IContentTypeService>();
        IContentType stored = service.Get(block.Key)!;
        stored.AddPropertyGroup("text", "Text");
        stored.AddPropertyType(
            new PropertyType(_site.Engine.Get<IShortStringHelper>(), await TextAsync(), "text") { Name = "Text" }, "text");
        Assert.True((await service.UpdateAsync(stored, Constants.Security.SuperUserKey)).Success);

        Assert.Null(before.GetPropertyType("text"));
        Assert.NotNull(types.Get(PublishedItemType.Element, "block").GetPropertyType("text"));
        Assert.NotSame(page, _site.Pages.GetById(preview: false, _site.Home.Key));
    }

    private async Task<IDataType> TextAsync() =>
        (await _site.Engine.Get<IDataTypeService>().GetAsync(_site.PageType.PropertyTypes.First().DataTypeKey))!;
}
