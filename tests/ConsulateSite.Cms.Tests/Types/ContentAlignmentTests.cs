using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Types;

public sealed class ContentAlignmentTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();
    private readonly Schema _schema;
    private readonly Language _french = new("fr", "French");
    private DataType _text = null!;

    public ContentAlignmentTests() => _schema = new Schema(_engine);

    public async Task InitializeAsync()
    {
        await _engine.InstallAsync();
        _engine.InScope(() =>
        {
            _engine.Get<ILanguageRepository>().Save(new Language("ar", "Arabic") { IsDefault = true });
            _engine.Get<ILanguageRepository>().Save(_french);
        });
        _text = _schema.SavedDataType("Text");
    }

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Theory]
    [InlineData("draft")]
    [InlineData("published")]
    [InlineData("old")]
    public void Values_follow_a_property_that_gets_another_alias(string version)
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("""{"title":[{"c":"ar","v":"أ"},{"c":"fr","v":"a"}],"amount":[{"i":60}]}""");

        type.PropertyTypes.Single(property => property.Alias == "title").Alias = "heading";
        _schema.Saved(type);

        Assert.Equal("""{"heading":[{"c":"ar","v":"أ"},{"c":"fr","v":"a"}],"amount":[{"i":60}]}""", item.Values(version));
    }

    [Fact]
    public void Two_properties_may_exchange_their_aliases()
    {
        ContentType type = _schema.NewType("page");
        type.AddPropertyType(_schema.NewProperty("first", _text));
        type.AddPropertyType(_schema.NewProperty("second", _text));
        _schema.Saved(type);
        StoredItem item = new StoredItem(_engine, type).With("""{"first":[{"v":"1"}],"second":[{"v":"2"}]}""");
        IPropertyType[] properties = [.. type.PropertyTypes];

        properties[0].Alias = "third";
        properties[1].Alias = "first";
        properties[0].Alias = "second";
        _schema.Saved(type);

        Assert.Equal("""{"second":[{"v":"1"}],"first":[{"v":"2"}]}""", item.Values("draft"));
    }

    [Fact]
    public void Values_of_a_deleted_property_are_deleted_in_all_versions()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("""{"title":[{"c":"ar","v":"أ"}],"amount":[{"i":60}]}""");
        long revision = item.Row.Revision;

        type.RemovePropertyType("title");
        _schema.Saved(type);

        Assert.All(["draft", "published", "old"], version => Assert.Equal("""{"amount":[{"i":60}]}""", item.Values(version)));
        Assert.Equal(revision + 1, item.Row.Revision);
    }

    [Fact]
    public void A_new_property_under_the_alias_of_a_deleted_one_begins_empty()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("""{"title":[{"c":"ar","v":"أ"}]}""");

        type.RemovePropertyType("title");
        type.AddPropertyType(_schema.NewProperty("title", _text));
        _schema.Saved(type);

        Assert.Equal("{}", item.Values("draft"));
    }

    [Fact]
    public void Tags_of_a_deleted_property_are_deleted()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new(_engine, type);
        int title = type.PropertyTypes.Single(property => property.Alias == "title").Id;
        int amount = type.PropertyTypes.Single(property => property.Alias == "amount").Id;
        _engine.InScope(() =>
        {
            TagRow tag = new() { Key = Guid.NewGuid(), Group = "default", Text = "passport" };
            _engine.Get<IDatabase>().Write.Tags.Add(tag);
            _engine.Get<IDatabase>().Write.SaveChanges();
            _engine.Get<IDatabase>().Write.TagAssignments.AddRange(
                new TagAssignmentRow { TagId = tag.Id, NodeId = item.Id, PropertyTypeId = title },
                new TagAssignmentRow { TagId = tag.Id, NodeId = item.Id, PropertyTypeId = amount });
            _engine.Get<IDatabase>().Write.SaveChanges();
            _engine.Get<IDatabase>().Write.ChangeTracker.Clear();
        });

        type.RemovePropertyType("title");
        _schema.Saved(type);

        Assert.Equal(amount, Assert.Single(_engine.InScope(() => _engine.Get<IDatabase>().Read.TagAssignments.ToList())).PropertyTypeId);
    }

    [Fact]
    public void A_property_that_ceases_to_vary_keeps_the_value_of_the_default_language_and_can_go_back()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("""{"title":[{"c":"ar","v":"أ"},{"c":"fr","v":"a"}]}""");

        Vary(type, "title", ContentVariation.Nothing);
        Assert.All(["draft", "published", "old"], version => Assert.Equal("""{"title":[{"v":"أ"}],"title~":[{"c":"fr","v":"a"}]}""", item.Values(version)));

        item.With("draft", """{"title":[{"v":"ب"}],"title~":[{"c":"fr","v":"a"}]}""");
        Vary(type, "title", ContentVariation.Culture);
        Assert.Equal("""{"title":[{"c":"ar","v":"ب"},{"c":"fr","v":"a"}]}""", item.Values("draft"));
        Assert.Equal("""{"title":[{"c":"ar","v":"أ"},{"c":"fr","v":"a"}]}""", item.Values("published"));
    }

    [Fact]
    public void A_property_that_begins_to_vary_gives_its_value_to_the_default_language()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("""{"amount":[{"i":60}]}""");

        Vary(type, "amount", ContentVariation.Culture);

        Assert.All(["draft", "published", "old"], version => Assert.Equal("""{"amount":[{"c":"ar","i":60}]}""", item.Values(version)));
    }

    [Fact]
    public void A_type_that_begins_to_vary_gives_its_items_the_default_culture()
    {
        ContentType type = _schema.NewType("page");
        type.AddPropertyType(_schema.NewProperty("title", _text));
        _schema.Saved(type);
        StoredItem item = new StoredItem(_engine, type, "Passport").With("""{"title":[{"v":"a"}]}""");
        item.Name("draft", "Passports");

        type.Variations = ContentVariation.Culture;
        _schema.Saved(type);

        Assert.Equal([("ar", "Passports")], item.Cultures("draft"));
        Assert.Equal([("ar", "Passport")], item.Cultures("published"));
        Assert.Equal([("ar", "Passport")], item.Cultures("old"));
        DocumentCultureRow state = Assert.Single(item.States());
        Assert.Equal(("ar", "Passport", true, true, true), (state.Culture, state.Name, state.Available, state.Published, state.Edited));
        Assert.Equal("""{"title":[{"v":"a"}]}""", item.Values("draft"));
    }

    [Fact]
    public void A_type_that_ceases_to_vary_keeps_the_names_of_the_default_language_and_can_go_back()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type, "x").With("""{"title":[{"c":"ar","v":"أ"},{"c":"fr","v":"a"}]}""");
        item.Culture("ar", "جواز", "جواز السفر");
        item.Culture("fr", "Passeport", "Passeport");

        type.Variations = ContentVariation.Nothing;
        _schema.Saved(type);
        Assert.Equal(("جواز", "جواز السفر"), (item.Version("draft").Name, item.Version("published").Name));
        Assert.Equal("""{"title":[{"v":"أ"}],"title~":[{"c":"fr","v":"a"}]}""", item.Values("published"));

        type.Variations = ContentVariation.Culture;
        type.PropertyTypes.Single(property => property.Alias == "title").Variations = ContentVariation.Culture;
        _schema.Saved(type);
        Assert.Equal([("ar", "جواز"), ("fr", "Passeport")], item.Cultures("draft"));
        Assert.Equal("""{"title":[{"c":"ar","v":"أ"},{"c":"fr","v":"a"}]}""", item.Values("published"));
        Assert.Equal([("ar", true), ("fr", false)], item.States().Select(state => (state.Culture, state.Edited)));
    }

    [Fact]
    public void A_composition_that_changes_changes_the_content_of_all_types_composed_of_it()
    {
        ContentType composition = Page(ContentVariation.Culture);
        ContentType middle = _schema.NewType("middle", ContentVariation.Culture);
        middle.AddContentType(composition);
        _schema.Saved(middle);
        ContentType leaf = _schema.NewType("leaf", ContentVariation.Culture);
        leaf.AddContentType(middle);
        _schema.Saved(leaf);
        StoredItem item = new StoredItem(_engine, leaf).With("""{"title":[{"c":"ar","v":"أ"}],"amount":[{"i":60}]}""");
        StoredItem untouched = new StoredItem(_engine, _schema.Saved(_schema.NewType("other"))).With("""{"title":[{"v":"x"}]}""");

        Vary(composition, "title", ContentVariation.Nothing);
        Assert.Equal("""{"title":[{"v":"أ"}],"amount":[{"i":60}]}""", item.Values("draft"));

        middle.RemoveContentType("page");
        _schema.Saved(middle);
        Assert.Equal("{}", item.Values("draft"));
        Assert.Equal("""{"title":[{"v":"x"}]}""", untouched.Values("draft"));
        Assert.Equal(0, untouched.Row.Revision);
    }

    [Fact]
    public void A_change_that_content_does_not_notice_rewrites_nothing()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("""{ "title": [{"c":"ar","v":"أ"}] }""");

        type.Description = "changed";
        type.AddPropertyType(_schema.NewProperty("lead", _text));
        _schema.Saved(type);

        Assert.Equal("""{ "title": [{"c":"ar","v":"أ"}] }""", item.Values("draft"));
        Assert.Equal(0, item.Row.Revision);
    }

    [Fact]
    public void Edited_states_say_which_cultures_differ_after_a_switch()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type)
            .With("""{"title":[{"c":"ar","v":"أ"},{"c":"fr","v":"a"}],"amount":[{"i":60}]}""")
            .With("draft", """{"title":[{"c":"ar","v":"أ"},{"c":"fr","v":"a"}],"amount":[{"i":75}]}""");
        item.Culture("ar", "x", "x");
        item.Culture("fr", "y", "y");

        Vary(type, "amount", ContentVariation.Culture);

        Assert.Equal([("ar", true), ("fr", false)], item.States().Select(state => (state.Culture, state.Edited)));
        Assert.True(item.Row.Edited);
    }

    [Fact]
    public void A_change_that_is_rolled_back_changes_no_content()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("""{"title":[{"c":"ar","v":"أ"}]}""");

        using (_engine.Scope(complete: false))
        {
            type.RemovePropertyType("title");
            _schema.ContentTypes.Save(type);
        }

        Assert.Equal("""{"title":[{"c":"ar","v":"أ"}]}""", item.Values("draft"));
    }

    [Fact]
    public void Deleting_a_language_deletes_what_was_written_in_it()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("""{"title":[{"c":"ar","v":"\"c\":\"fr\""},{"c":"fr","v":"a"}]}""");
        item.Culture("ar", "x", "x");
        item.Culture("fr", "y", "y");

        _engine.InScope(() => _engine.Get<ILanguageRepository>().Delete(_french));

        Assert.Equal("""{"title":[{"c":"ar","v":"\"c\":\"fr\""}]}""", item.Values("old"));
        Assert.Equal([("ar", "x")], item.Cultures("draft"));
        Assert.Equal("ar", Assert.Single(item.States()).Culture);
    }

    [Fact]
    public void Content_follows_a_language_that_gets_another_code()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("""{"title":[{"c":"fr","v":"a"}]}""");
        item.Culture("fr", "y", "y");

        _french.IsoCode = "fr-MA";
        _engine.InScope(() => _engine.Get<ILanguageRepository>().Save(_french));

        Assert.Equal("""{"title":[{"c":"fr-MA","v":"a"}]}""", item.Values("published"));
        Assert.Equal([("fr-MA", "y")], item.Cultures("draft"));
    }

    [Fact]
    public void Usage_of_values_is_known()
    {
        ContentType type = Page(ContentVariation.Culture);
        StoredItem item = new StoredItem(_engine, type).With("old", """{"title":[{"c":"ar","v":"\"amount\":[1]"}]}""");

        Assert.True(_engine.Get<IPropertyTypeUsageRepository>().HasSavedPropertyValuesAsync(type.Key, "title").Result);
        Assert.False(_engine.Get<IPropertyTypeUsageRepository>().HasSavedPropertyValuesAsync(type.Key, "amount").Result);
        Assert.True(_engine.Get<IPropertyTypeUsageRepository>().ContentTypeExistAsync(type.Key).Result);
        Assert.False(_engine.Get<IPropertyTypeUsageRepository>().ContentTypeExistAsync(_text.Key).Result);
        Assert.True(_engine.Get<IDataTypeUsageRepository>().HasSavedValuesAsync(_text.Key).Result);
        Assert.False(_engine.Get<IDataTypeUsageRepository>().HasSavedValuesAsync(_schema.SavedDataType("Unused").Key).Result);
        Assert.True(_engine.InScope(() => _schema.ContentTypes.HasContentNodes(type.Id)));
        Assert.False(_engine.InScope(() => _schema.ContentTypes.HasContainerInPath($"-1,{item.Id}")));
        type.ListView = Guid.NewGuid();
        _schema.Saved(type);
        Assert.True(_engine.InScope(() => _schema.ContentTypes.HasContainerInPath($"-1,{item.Id}")));
    }

    private ContentType Page(ContentVariation variations)
    {
        ContentType type = _schema.NewType("page", variations);
        type.AddPropertyType(_schema.NewProperty("title", _text, variations));
        type.AddPropertyType(_schema.NewProperty("amount", _text));
        return _schema.Saved(type);
    }

    private void Vary(ContentType type, string alias, ContentVariation variations)
    {
        type.PropertyTypes.Single(property => property.Alias == alias).Variations = variations;
        _schema.Saved(type);
    }
}
