using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Types;

/// <summary>What an administrator does to the schema, through Umbraco's own services.</summary>
public sealed class SchemaServicesTests : IAsyncLifetime
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly EngineFixture _engine = new();

    public Task InitializeAsync()
    {
        _engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:InstallData"] = "Values";
        _engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:Values:0"] = "ar";
        return _engine.StartAsync();
    }

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Languages_are_created_changed_and_deleted()
    {
        ILanguageService languages = _engine.Get<ILanguageService>();
        Attempt<ILanguage, LanguageOperationStatus> created = await languages.CreateAsync(new Language("fr", "Français") { FallbackIsoCode = "ar" }, User);
        Assert.True(created.Success, created.Status.ToString());

        ILanguage french = (await languages.GetAsync("fr"))!;
        french.IsMandatory = true;
        Assert.True((await languages.UpdateAsync(french, User)).Success);

        Assert.True((await languages.GetAsync("fr"))!.IsMandatory);
        Assert.Equal("ar", await languages.GetDefaultIsoCodeAsync());
        Assert.Equal(LanguageOperationStatus.InvalidFallback, (await languages.CreateAsync(new Language("en", "English") { FallbackIsoCode = "de" }, User)).Status);
        Assert.True((await languages.DeleteAsync("fr", User)).Success);
        Assert.Equal(["ar"], (await languages.GetAllAsync()).Select(language => language.IsoCode));
    }

    [Fact]
    public async Task Dictionary_items_are_created_moved_and_deleted()
    {
        IDictionaryItemService dictionary = _engine.Get<IDictionaryItemService>();
        ILanguage arabic = (await _engine.Get<ILanguageService>().GetAsync("ar"))!;
        IDictionaryItem parent = (await dictionary.CreateAsync(new DictionaryItem("search"), User)).Result!;
        IDictionaryItem child = (await dictionary.CreateAsync(
            new DictionaryItem("search.title") { Translations = [new DictionaryTranslation(arabic, "بحث")] }, User)).Result!;

        Assert.True((await dictionary.MoveAsync(child, parent.Key, User)).Success);

        Assert.Equal([child.Key], (await dictionary.GetChildrenAsync(parent.Key)).Select(item => item.Key));
        Assert.Equal("بحث", (await dictionary.GetAsync("search.title"))!.Translations.Single().Value);
        Assert.Equal(DictionaryItemOperationStatus.DuplicateItemKey, (await dictionary.CreateAsync(new DictionaryItem("search"), User)).Status);
        Assert.True((await dictionary.DeleteAsync(parent.Key, User)).Success);
        Assert.False(await dictionary.ExistsAsync("search.title"));
    }

    [Fact]
    public async Task Templates_are_created_and_deleted()
    {
        ITemplateService templates = _engine.Get<ITemplateService>();
        ITemplate layout = (await templates.CreateAsync("Layout", "layout", null, User)).Result;
        ITemplate page = (await templates.CreateAsync("Page", "page", "@{ Layout = \"layout.cshtml\"; }", User)).Result;

        Assert.Equal("layout", (await templates.GetAsync("page"))!.LayoutTemplateAlias);
        Assert.Equal([page.Key], (await templates.GetChildrenAsync(layout.Id)).Select(template => template.Key));
        Assert.Equal(TemplateOperationStatus.DuplicateAlias, (await templates.CreateAsync("Page", "page", null, User)).Status);
        Assert.Equal(TemplateOperationStatus.LayoutTemplateCannotBeDeleted, (await templates.DeleteAsync("layout", User)).Status);
        Assert.True((await templates.DeleteAsync("page", User)).Success);
        Assert.True((await templates.DeleteAsync("layout", User)).Success);
        Assert.Empty(await templates.GetAllAsync());
    }

    [Fact]
    public async Task Data_types_are_copied_moved_and_deleted_with_the_properties_that_use_them()
    {
        IDataTypeService dataTypes = _engine.Get<IDataTypeService>();
        IDataType textstring = (await dataTypes.GetAsync(Constants.DataTypes.Guids.TextstringGuid))!;
        IDataType copy = (await dataTypes.CopyAsync(textstring, null, User)).Result!;
        EntityContainer folder = (await _engine.Get<IDataTypeContainerService>().CreateAsync(null, "Mine", null, User)).Result!;
        Assert.True((await dataTypes.MoveAsync(copy, folder.Key, User)).Success);
        IContentType type = await CreateTypeAsync("page", ("title", copy.Key), ("lead", Constants.DataTypes.Guids.TextareaGuid));

        PagedModel<RelationItemModel> usages = await dataTypes.GetPagedRelationsAsync(copy.Key, 0, 10);
        Assert.Equal("title", Assert.Single(usages.Items).NodeAlias);
        Assert.Equal(EntityContainerOperationStatus.NotEmpty, (await _engine.Get<IDataTypeContainerService>().DeleteAsync(folder.Key, User)).Status);
        Assert.True((await dataTypes.DeleteAsync(copy.Key, User)).Success);

        Assert.Equal(["lead"], (await _engine.Get<IContentTypeService>().GetAsync(type.Key))!.PropertyTypes.Select(property => property.Alias));
        Assert.True((await _engine.Get<IDataTypeContainerService>().DeleteAsync(folder.Key, User)).Success);
    }

    [Fact]
    public async Task Types_are_edited_copied_moved_and_deleted()
    {
        IContentTypeService types = _engine.Get<IContentTypeService>();
        EntityContainer folder = (await _engine.Get<IContentTypeContainerService>().CreateAsync(null, "Pages", null, User)).Result!;
        IContentType type = await CreateTypeAsync("page", ("title", Constants.DataTypes.Guids.TextstringGuid));
        Guid title = type.PropertyTypes.Single().Key;

        ContentTypeUpdateModel update = new()
        {
            Alias = "page",
            Name = "Page",
            Icon = "icon-book",
            VariesByCulture = true,
            Containers = [Container("page")],
            Properties = [Property("page", "heading", Constants.DataTypes.Guids.TextstringGuid, title)],
            AllowedContentTypes = [new ContentTypeSort(type.Key, 0, "page")],
            Cleanup = new ContentTypeCleanup(),
        };
        Attempt<IContentType?, ContentTypeOperationStatus> updated = await _engine.Get<IContentTypeEditingService>().UpdateAsync(type, update, User);
        Assert.True(updated.Success, updated.Status.ToString());

        IContentType read = (await types.GetAsync(type.Key))!;
        Assert.Equal(("heading", title, ContentVariation.Culture), (read.PropertyTypes.Single().Alias, read.PropertyTypes.Single().Key, read.Variations));
        Assert.Equal([type.Key], read.AllowedContentTypes!.Select(allowed => allowed.Key));
        IContentType copy = (await types.CopyAsync(type.Key, folder.Key)).Result!;
        Assert.Equal(("page1", folder.Id), (copy.Alias, copy.ParentId));
        Assert.True((await types.MoveAsync(type.Key, folder.Key)).Success);
        Assert.Equal($"-1,{folder.Id},{type.Id}", (await types.GetAsync(type.Key))!.Path);
        Assert.Equal(ContentTypeOperationStatus.Success, await types.DeleteAsync(type.Key, User));
        Assert.Null(await types.GetAsync(type.Key));
    }

    [Fact]
    public async Task A_type_is_composed_of_another()
    {
        IContentTypeEditingService editing = _engine.Get<IContentTypeEditingService>();
        IContentType composition = await CreateTypeAsync("base", ("summary", Constants.DataTypes.Guids.TextareaGuid));
        ContentTypeCreateModel model = Model("page", ("title", Constants.DataTypes.Guids.TextstringGuid));
        model.Compositions = [new Umbraco.Cms.Core.Models.ContentTypeEditing.Composition { Key = composition.Key, CompositionType = CompositionType.Composition }];

        Attempt<IContentType?, ContentTypeOperationStatus> created = await editing.CreateAsync(model, User);
        Assert.Equal(ContentTypeOperationStatus.Success, created.Status);
        IContentType page = created.Result!;

        Assert.Equal(["summary", "title"], page.CompositionPropertyTypes.Select(property => property.Alias).Order());
    }

    private static ContentTypePropertyContainerModel Container(string type) => new() { Key = type.ToGuid(), Name = "Content", Type = "Group" };

    private static ContentTypePropertyTypeModel Property(string type, string alias, Guid dataType, Guid? key = null) => new()
    {
        Key = key ?? Guid.NewGuid(),
        Alias = alias,
        Name = alias,
        DataTypeKey = dataType,
        ContainerKey = Container(type).Key,
        Validation = new PropertyTypeValidation(),
        Appearance = new PropertyTypeAppearance(),
    };

    private static ContentTypeCreateModel Model(string alias, params (string Alias, Guid DataType)[] properties) => new()
    {
        Key = Guid.NewGuid(),
        Alias = alias,
        Name = alias,
        Icon = "icon-document",
        AllowedAsRoot = true,
        Containers = [Container(alias)],
        Properties = [.. properties.Select(property => Property(alias, property.Alias, property.DataType))],
        Cleanup = new ContentTypeCleanup(),
    };

    private async Task<IContentType> CreateTypeAsync(string alias, params (string Alias, Guid DataType)[] properties)
    {
        Attempt<IContentType?, ContentTypeOperationStatus> created = await _engine.Get<IContentTypeEditingService>().CreateAsync(Model(alias, properties), User);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result!;
    }
}
