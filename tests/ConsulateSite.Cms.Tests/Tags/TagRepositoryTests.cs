using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Tags;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using MediaEntity = Umbraco.Cms.Core.Models.Media;

namespace ConsulateSite.Cms.Tests.Tags;

public sealed class TagRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private readonly string _group = Guid.NewGuid().ToString("N");

    private ITagRepository Tags => engine.Get<ITagRepository>();

    [Fact]
    public void Every_member_of_a_tag_is_read_back()
    {
        int language = Language();
        Tag tag = new(0, _group, "جواز", language);
        engine.InScope(() => Tags.Save(tag));
        ITag read = engine.InScope(() => Tags.Get(tag.Id))!;
        Assert.Equal((tag.Key, _group, "جواز", language), (read.Key, read.Group, read.Text, read.LanguageId));
        Assert.Equal(tag.Id, Assert.Single(engine.InScope(() => Tags.GetMany(tag.Id))).Id);
        engine.InScope(() => Tags.Delete(tag));
        Assert.False(engine.InScope(() => Tags.Exists(tag.Id)));
    }

    [Fact]
    public void Each_mapped_member_can_be_queried()
    {
        Tag tag = new(0, _group, "passport", Language());
        engine.InScope(() => Tags.Save(tag));
        IQuery<ITag>[] queries =
        [
            Query().Where(x => x.Id == tag.Id),
            Query().Where(x => x.Key == tag.Key),
            Query().Where(x => x.Group == _group),
            Query().Where(x => x.Text == "passport"),
            Query().Where(x => x.LanguageId == tag.LanguageId),
        ];
        Assert.Equal(TagRepository.Members.Names.Count, queries.Length);
        engine.InScope(() => Assert.All(queries, query => Assert.Contains(Tags.Get(query), x => x.Id == tag.Id)));
        Assert.Equal(1, engine.InScope(() => Tags.Count(Query().Where(x => x.Group == _group))));
    }

    [Fact]
    public void A_property_carries_the_tags_that_were_assigned_last()
    {
        (IMedia media, IPropertyType property) = Media();
        Assign(media, property, "one", "two");
        Assign(media, property, "Two", "three");
        Assert.Equal(["three", "two"], Texts(() => Tags.GetTagsForEntity(media.Id, _group)));
        engine.InScope(() => Tags.Assign(media.Id, property.Id, [NewTag("four")], replaceTags: false));
        Assert.Equal(["four", "three", "two"], Texts(() => Tags.GetTagsForEntity(media.Key, _group)));
        engine.InScope(() => Tags.Remove(media.Id, property.Id, [NewTag("THREE")]));
        Assert.Equal(["four", "two"], Texts(() => Tags.GetTagsForProperty(media.Id, property.Alias, _group)));
        Assert.Empty(Texts(() => Tags.GetTagsForProperty(media.Key, "umbracoFile", _group)));
        engine.InScope(() => Tags.RemoveAll(media.Id, property.Id));
        Assert.Empty(Texts(() => Tags.GetTagsForEntity(media.Id, _group)));
    }

    [Fact]
    public void A_tag_knows_how_many_items_carry_it()
    {
        foreach (int _ in Enumerable.Range(0, 3))
        {
            (IMedia media, IPropertyType property) = Media();
            Assign(media, property, "shared");
        }

        ITag tag = Assert.Single(engine.InScope(() => Tags.GetTagsForEntityType(TaggableObjectTypes.Media, _group)));
        Assert.Equal(3, tag.NodeCount);
        Assert.Empty(engine.InScope(() => Tags.GetTagsForEntityType(TaggableObjectTypes.Content, _group)));
    }

    [Fact]
    public void Tagged_items_are_found_by_tag_group_and_key()
    {
        (IMedia media, IPropertyType property) = Media();
        Assign(media, property, "one");
        engine.InScope(() =>
        {
            Assert.Equal(media.Id, Assert.Single(Tags.GetTaggedEntitiesByTag(TaggableObjectTypes.All, "one", _group)).EntityId);
            Assert.Empty(Tags.GetTaggedEntitiesByTag(TaggableObjectTypes.All, "two", _group));
            TaggedEntity entity = Assert.Single(Tags.GetTaggedEntitiesByTagGroup(TaggableObjectTypes.Media, _group));
            TaggedProperty tagged = Assert.Single(entity.TaggedProperties);
            Assert.Equal((property.Id, property.Alias, "one"), (tagged.PropertyTypeId, tagged.PropertyTypeAlias, Assert.Single(tagged.Tags).Text));
            Assert.Equal(media.Id, Tags.GetTaggedEntityByKey(media.Key)!.EntityId);
            Assert.Equal(media.Id, Tags.GetTaggedEntityById(media.Id)!.EntityId);
        });
    }

    [Fact]
    public void Tags_belong_to_a_language_or_to_none()
    {
        (IMedia media, IPropertyType property) = Media();
        int language = Language();
        engine.InScope(() => Tags.Assign(media.Id, property.Id, [NewTag("any"), new Tag(0, _group, "some", language)]));
        Assert.Equal(["any"], Texts(() => Tags.GetTagsForEntity(media.Id, _group)));
        Assert.Equal(["some"], Texts(() => Tags.GetTagsForEntity(media.Id, _group, "ar")));
        Assert.Equal(["any", "some"], Texts(() => Tags.GetTagsForEntity(media.Id, _group, "*")));
        Assert.Empty(Texts(() => Tags.GetTagsForEntity(media.Id, _group, "xx")));
    }

    [Fact]
    public void What_lies_in_the_bin_carries_no_tags()
    {
        (IMedia media, IPropertyType property) = Media();
        Assign(media, property, "one");
        engine.InScope(() =>
        {
            media.ParentId = Constants.System.RecycleBinMedia;
            ((MediaEntity)media).Trashed = true;
            engine.Get<IMediaRepository>().Save(media);
        });
        Assert.Empty(engine.InScope(() => Tags.GetTagsForEntityType(TaggableObjectTypes.All, _group)));
    }

    private (IMedia Media, IPropertyType Property) Media() => engine.InScope<(IMedia, IPropertyType)>(() =>
    {
        IMediaType type = engine.Get<IMediaTypeRepository>().Get("File")!;
        MediaEntity media = new($"File {Guid.NewGuid():N}", Constants.System.Root, type);
        engine.Get<IMediaRepository>().Save(media);
        return (media, type.CompositionPropertyTypes.Single(x => x.Alias == "umbracoExtension"));
    });

    private void Assign(IMedia media, IPropertyType property, params string[] texts) =>
        engine.InScope(() => Tags.Assign(media.Id, property.Id, texts.Select(NewTag)));

    private ITag NewTag(string text) => new Tag(0, _group, text);

    private string[] Texts(Func<IEnumerable<ITag>> tags) => [.. engine.InScope(tags).Select(x => x.Text).Order(StringComparer.Ordinal)];

    private int Language() => engine.InScope(() =>
    {
        ILanguageRepository languages = engine.Get<ILanguageRepository>();
        if (languages.GetByIsoCode("ar") is null)
        {
            languages.Save(new Language("ar", "Arabic") { IsDefault = true });
        }

        return languages.GetByIsoCode("ar")!.Id;
    });

    private IQuery<ITag> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<ITag>();
}
