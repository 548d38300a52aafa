using System.Data;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Types;

public sealed class ContentTypeRepositoryTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();
    private readonly Schema _schema;

    public ContentTypeRepositoryTests() => _schema = new Schema(_engine);

    private IContentTypeRepository Types => _schema.ContentTypes;

    public Task InitializeAsync() => _engine.InstallAsync();

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Every_member_is_read_back_by_another_process()
    {
        Template template = new(_schema.Strings, "Procedure", "procedure");
        _engine.InScope(() => _engine.Get<ITemplateRepository>().Save(template));
        ContentType child = _schema.Saved(_schema.NewType("child"));
        ContentType type = _schema.NewType("procedure", ContentVariation.Culture);
        type.Icon = "icon-book";
        type.Thumbnail = "book.png";
        type.Description = "إجراء";
        type.AllowedAsRoot = true;
        type.IsElement = true;
        type.AllowedInLibrary = true;
        type.ListView = Guid.NewGuid();
        type.CreatorId = 7;
        type.AllowedContentTypes = [new ContentTypeSort(child.Key, 3, child.Alias)];
        type.AllowedTemplates = [template];
        type.SetDefaultTemplate(template);
        type.HistoryCleanup = new HistoryCleanup { PreventCleanup = true, KeepAllVersionsNewerThanDays = 4, KeepLatestVersionPerDayForDays = 90 };
        _schema.Saved(type);

        await _engine.StopAsync();
        ContentType read = (ContentType)_engine.InScope(() => Types.Get(type.Key))!;

        Assert.Equal((type.Id, "procedure", "procedure", "icon-book", "book.png", "إجراء"), (read.Id, read.Alias, read.Name, read.Icon, read.Thumbnail, read.Description));
        Assert.Equal((true, true, true, type.ListView), (read.AllowedAsRoot, read.IsElement, read.AllowedInLibrary, read.ListView));
        Assert.Equal((ContentVariation.Culture, -1, $"-1,{type.Id}", 1, 7), (read.Variations, read.ParentId, read.Path, read.Level, read.CreatorId));
        Assert.Equal((type.SortOrder, type.CreateDate, type.UpdateDate), (read.SortOrder, read.CreateDate, read.UpdateDate));
        ContentTypeSort allowed = Assert.Single(read.AllowedContentTypes!);
        Assert.Equal((child.Key, 3, "child"), (allowed.Key, allowed.SortOrder, allowed.Alias));
        Assert.Equal("procedure", Assert.Single(read.AllowedTemplates!).Alias);
        Assert.Equal(template.Id, read.DefaultTemplate?.Id);
        Assert.Equal(
            (true, 4, 90),
            (read.HistoryCleanup!.PreventCleanup, read.HistoryCleanup.KeepAllVersionsNewerThanDays, read.HistoryCleanup.KeepLatestVersionPerDayForDays));
        Assert.False(read.IsDirty());
    }

    [Fact]
    public async Task Every_member_of_groups_and_properties_is_read_back()
    {
        DataType dataType = _schema.SavedDataType("Amount");
        ContentType type = _schema.NewType("fee", ContentVariation.Culture);
        type.PropertyGroups.Add(new PropertyGroup(isPublishing: true) { Alias = "facts", Name = "Facts", Type = PropertyGroupType.Tab, SortOrder = 5 });
        PropertyType amount = _schema.NewProperty("amount", dataType, ContentVariation.Culture);
        amount.Name = "Amount";
        amount.Description = "In dirhams";
        amount.Mandatory = true;
        amount.MandatoryMessage = "Say how much";
        amount.ValidationRegExp = "^\\d+$";
        amount.ValidationRegExpMessage = "Digits only";
        amount.LabelOnTop = true;
        amount.SortOrder = 8;
        type.AddPropertyType(amount, "facts");
        type.AddPropertyType(_schema.NewProperty("loose", dataType));
        _schema.Saved(type);

        await _engine.StopAsync();
        IContentType read = _engine.InScope(() => Types.Get(type.Id))!;

        PropertyGroup group = Assert.Single(read.PropertyGroups);
        Assert.Equal(
            (type.PropertyGroups[0].Id, type.PropertyGroups[0].Key, "facts", "Facts", PropertyGroupType.Tab, 5),
            (group.Id, group.Key, group.Alias, group.Name, group.Type, group.SortOrder));
        IPropertyType property = Assert.Single(group.PropertyTypes!);
        Assert.Equal((amount.Id, amount.Key, "amount", "Amount", "In dirhams"), (property.Id, property.Key, property.Alias, property.Name, property.Description));
        Assert.Equal((dataType.Id, dataType.Key, dataType.EditorAlias, ValueStorageType.Nvarchar), (property.DataTypeId, property.DataTypeKey, property.PropertyEditorAlias, property.ValueStorageType));
        Assert.Equal((true, "Say how much", "^\\d+$", "Digits only"), (property.Mandatory, property.MandatoryMessage, property.ValidationRegExp, property.ValidationRegExpMessage));
        Assert.Equal((true, 8, ContentVariation.Culture, group.Id), (property.LabelOnTop, property.SortOrder, property.Variations, property.PropertyGroupId?.Value));
        Assert.True(property.SupportsPublishing);
        Assert.Equal("loose", Assert.Single(read.NoGroupPropertyTypes).Alias);
    }

    [Fact]
    public void Numbers_of_properties_and_groups_stay_and_are_never_given_twice()
    {
        DataType dataType = _schema.SavedDataType("Text");
        ContentType type = _schema.NewType("page");
        type.AddPropertyType(_schema.NewProperty("title", dataType), "content", "Content");
        type.AddPropertyType(_schema.NewProperty("lead", dataType), "content", "Content");
        _schema.Saved(type);
        int[] before = [.. type.PropertyTypes.Select(property => property.Id)];
        int group = type.PropertyGroups[0].Id;

        type.RemovePropertyType("lead");
        type.AddPropertyType(_schema.NewProperty("body", dataType), "content");
        _schema.Saved(type);

        IContentType read = _engine.InScope(() => Types.Get(type.Id))!;
        Assert.Equal(before[0], read.PropertyTypes.Single(property => property.Alias == "title").Id);
        Assert.DoesNotContain(read.PropertyTypes.Single(property => property.Alias == "body").Id, before);
        Assert.Equal(group, Assert.Single(read.PropertyGroups).Id);
    }

    [Fact]
    public void Compositions_are_resolved_at_any_depth()
    {
        DataType dataType = _schema.SavedDataType("Text");
        ContentType root = _schema.NewType("root", ContentVariation.Culture);
        root.AddPropertyType(_schema.NewProperty("summary", dataType, ContentVariation.Culture));
        _schema.Saved(root);
        ContentType middle = _schema.NewType("middle", ContentVariation.Culture);
        middle.AddContentType(root);
        _schema.Saved(middle);
        ContentType leaf = _schema.NewType("leaf");
        leaf.AddContentType(middle);
        _schema.Saved(leaf);

        root.AddPropertyType(_schema.NewProperty("keywords", dataType));
        _schema.Saved(root);

        IContentType read = _engine.InScope(() => Types.Get(leaf.Id))!;
        Assert.Equal(["keywords", "summary"], read.CompositionPropertyTypes.Select(property => property.Alias).Order());
        Assert.All(read.CompositionPropertyTypes, property => Assert.Equal(ContentVariation.Nothing, property.Variations));
        Assert.Equal([middle.Id, root.Id], read.CompositionIds());
    }

    [Fact]
    public void A_property_cannot_vary_by_more_than_its_type()
    {
        DataType dataType = _schema.SavedDataType("Text");
        ContentType impossible = _schema.NewType("page");
        impossible.AddPropertyType(_schema.NewProperty("title", dataType, ContentVariation.Culture));
        Assert.Throws<InvalidOperationException>(() => _schema.Saved(impossible));

        ContentType type = _schema.NewType("page", ContentVariation.Culture);
        type.AddPropertyType(_schema.NewProperty("title", dataType, ContentVariation.Culture));
        _schema.Saved(type);
        type.Variations = ContentVariation.Nothing;
        _schema.Saved(type);

        Assert.Equal(ContentVariation.Nothing, _engine.InScope(() => Types.Get(type.Id))!.PropertyTypes.Single().Variations);
    }

    [Fact]
    public void Two_types_never_share_an_alias_and_copies_get_a_numbered_one()
    {
        ContentType type = _schema.Saved(_schema.NewType("page"));
        Assert.Throws<DuplicateNameException>(() => _schema.Saved(_schema.NewType("Page")));

        string alias = _engine.InScope(() => Types.GetUniqueAlias("page"));
        IContentType copy = ((IContentType)type).DeepCloneWithResetIdentities(alias);
        _engine.InScope(() => Types.Save(copy));

        Assert.Equal("page1", alias);
        Assert.Equal("page2", _engine.InScope(() => Types.GetUniqueAlias("page")));
        Assert.NotEqual(type.Id, copy.Id);
        Assert.NotEqual(type.Key, copy.Key);
    }

    [Fact]
    public void Queries_know_the_members_of_a_type_and_of_its_properties()
    {
        DataType dataType = _schema.SavedDataType("Text");
        ContentType type = _schema.NewType("page");
        type.AllowedAsRoot = true;
        type.AddPropertyType(_schema.NewProperty("title", dataType));
        _schema.Saved(type);
        ContentType element = _schema.NewType("block");
        element.IsElement = true;
        element.AllowedInLibrary = true;
        _schema.Saved(element);

        Assert.Equal(["page"], Aliases(query => query.Where(x => x.AllowedAsRoot)));
        Assert.Equal(["block"], Aliases(query => query.Where(x => x.IsElement && x.AllowedInLibrary)));
        Assert.Equal(["page"], Aliases(query => query.Where(x => x.Alias == "page")));
        Assert.Equal(["page"], Aliases(query => query.Where(x => x.Key == type.Key)));
        Assert.Equal(["page", "block"], Aliases(query => query.Where(x => x.ParentId == -1)));
        Assert.Equal(["page"], Aliases(query => query.WhereIn(x => x.Id, new[] { type.Id })));
        IQuery<PropertyType> properties = _engine.Get<ICoreScopeProvider>().CreateQuery<PropertyType>().Where(x => x.DataTypeId == dataType.Id);
        Assert.Equal("page", Assert.Single(_engine.InScope(() => Types.GetByQuery(properties))).Alias);
    }

    [Fact]
    public void Aliases_and_identifiers_are_known_across_kinds()
    {
        DataType dataType = _schema.SavedDataType("Text");
        ContentType type = _schema.NewType("page");
        type.AddPropertyType(_schema.NewProperty("title", dataType));
        _schema.Saved(type);

        _engine.InScope(() =>
        {
            Assert.Contains("title", Types.GetAllPropertyTypeAliases());
            Assert.Contains("page", Types.GetAllContentTypeAliases());
            Assert.Contains("page", Types.GetAllContentTypeAliases(Constants.ObjectTypes.DocumentType));
            Assert.DoesNotContain("page", Types.GetAllContentTypeAliases(Constants.ObjectTypes.MediaType));
            Assert.Equal([type.Id], Types.GetAllContentTypeIds(["PAGE", "unknown"]));
            Assert.Equal([type.Id], _engine.Get<ISharedContentTypes>().IdsOf("page"));
            Assert.Same(_engine.Get<ISharedContentTypes>().Document(type.Id), _engine.Get<ISharedContentTypes>().Find(type.Id));
            Assert.Throws<InvalidOperationException>(() => _engine.Get<ISharedContentTypes>().Media(type.Id));
        });
    }

    [Fact]
    public void A_type_may_be_allowed_below_itself_and_a_deleted_one_is_allowed_nowhere()
    {
        ContentType section = _schema.Saved(_schema.NewType("section"));
        ContentType page = _schema.Saved(_schema.NewType("page"));
        section.AllowedContentTypes = [new ContentTypeSort(section.Key, 0, "section"), new ContentTypeSort(page.Key, 1, "page")];
        _schema.Saved(section);

        Assert.Equal([section.Key], _engine.InScope(() => Types.GetAllowedParentKeys(section.Key)));
        _engine.InScope(() => Types.Delete(page));
        Assert.Equal(["section"], _engine.InScope(() => Types.Get(section.Id))!.AllowedContentTypes!.Select(allowed => allowed.Alias));
    }

    [Fact]
    public void Deleting_a_type_deletes_those_below_it_and_leaves_those_composed_of_it()
    {
        DataType dataType = _schema.SavedDataType("Text");
        ContentType parent = _schema.NewType("parent");
        parent.AddPropertyType(_schema.NewProperty("title", dataType));
        _schema.Saved(parent);
        ContentType child = _schema.Saved(new ContentType(_schema.Strings, parent, "child") { Name = "child" });
        ContentType composed = _schema.NewType("composed");
        composed.AddContentType(parent);
        _schema.Saved(composed);

        _engine.InScope(() => Types.Delete(parent));

        _engine.InScope(() =>
        {
            Assert.False(Types.Exists(parent.Id));
            Assert.False(Types.Exists(child.Id));
            Assert.Empty(Types.Get(composed.Id)!.CompositionPropertyTypes);
        });
    }

    [Fact]
    public void A_type_moves_into_a_folder_with_all_below_it()
    {
        ContentType parent = _schema.Saved(_schema.NewType("parent"));
        ContentType child = _schema.Saved(new ContentType(_schema.Strings, parent, "child") { Name = "child" });
        EntityContainer folder = new(Constants.ObjectTypes.DocumentType) { Name = "Pages" };
        _engine.InScope(() => _engine.Get<IDocumentTypeContainerRepository>().Save(folder));

        var moves = _engine.InScope(() => Types.Move(parent, folder).ToList());

        Assert.Equal([(parent.Id, $"-1,{parent.Id}"), (child.Id, $"-1,{parent.Id},{child.Id}")], moves.Select(move => (move.Entity.Id, move.OriginalPath)));
        IContentType read = _engine.InScope(() => Types.Get(child.Id))!;
        Assert.Equal(($"-1,{folder.Id},{parent.Id},{child.Id}", 3), (read.Path, read.Level));
    }

    [Fact]
    public void A_changed_data_type_changes_the_properties_that_use_it()
    {
        DataType dataType = _schema.SavedDataType("Text");
        ContentType type = _schema.NewType("page");
        type.AddPropertyType(_schema.NewProperty("title", dataType));
        _schema.Saved(type);
        Assert.Equal(ValueStorageType.Nvarchar, _engine.InScope(() => Types.Get(type.Id))!.PropertyTypes.Single().ValueStorageType);

        dataType.DatabaseType = ValueStorageType.Ntext;
        _engine.InScope(() => _schema.DataTypes.Save(dataType));

        Assert.Equal(ValueStorageType.Ntext, _engine.InScope(() => Types.Get(type.Id))!.PropertyTypes.Single().ValueStorageType);
    }

    [Fact]
    public void A_scope_that_is_rolled_back_leaves_no_trace_in_memory()
    {
        ContentType type = _schema.Saved(_schema.NewType("page"));
        using (_engine.Scope(complete: false))
        {
            type.Description = "changed";
            Types.Save(type);
            Assert.Equal("changed", Types.Get(type.Id)!.Description);
        }

        Assert.Null(_engine.InScope(() => Types.Get(type.Id))!.Description);
    }

    [Fact]
    public void A_reader_with_an_older_view_does_not_bring_the_old_types_back()
    {
        ContentType type = _schema.Saved(_schema.NewType("page"));
        using (_engine.Scope())
        {
            Assert.NotEmpty(_engine.Get<IDatabase>().Read.ContentTypes.ToList());
            EngineFixture.FromAnotherFlow(() => _schema.Saved(_schema.NewType("other")));
            Assert.Null(Types.Get("other"));
        }

        Assert.NotNull(_engine.InScope(() => Types.Get("other")));
        Assert.NotNull(_engine.InScope(() => Types.Get(type.Id)));
    }

    [Fact]
    public void What_a_caller_does_to_a_type_stays_with_the_caller()
    {
        ContentType type = _schema.NewType("page");
        type.AddPropertyType(_schema.NewProperty("title", _schema.SavedDataType("Text")), "content", "Content");
        _schema.Saved(type);

        IContentType mine = _engine.InScope(() => Types.Get(type.Id))!;
        mine.PropertyTypes.Single().Name = "changed";
        mine.RemovePropertyGroup("content");

        IContentType read = _engine.InScope(() => Types.Get(type.Id))!;
        Assert.Equal("title", Assert.Single(Assert.Single(read.PropertyGroups).PropertyTypes!).Name);
    }

    private string[] Aliases(Func<IQuery<IContentType>, IQuery<IContentType>> where) => _engine.InScope(() =>
        Types.Get(where(_engine.Get<ICoreScopeProvider>().CreateQuery<IContentType>())).Select(x => x.Alias).ToArray());
}
