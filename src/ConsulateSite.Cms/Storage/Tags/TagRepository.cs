using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Tags;

/// <summary>Tags, and what carries them.</summary>
internal sealed class TagRepository(IDatabase database, TagAssignments assignments, TaggedNodes tagged) : ITagRepository
{
    internal static readonly MemberMap<TagRow> Members = new MemberMap<TagRow>()
        .Add(nameof(ITag.Id), x => x.Id)
        .Add(nameof(ITag.Key), x => x.Key)
        .Add(nameof(ITag.Group), x => x.Group)
        .Add(nameof(ITag.Text), x => x.Text)
        .Add(nameof(ITag.LanguageId), x => x.LanguageId);

    private IQueryable<TagRow> Rows => database.Read.Tags;

    public ITag? Get(int id) => ToEntities(Rows.Where(x => x.Id == id)).SingleOrDefault();

    public IEnumerable<ITag> GetMany(params int[]? ids) =>
        ToEntities((ids is null or [] ? Rows : Rows.Where(x => ids.Contains(x.Id))).OrderBy(x => x.Id));

    public bool Exists(int id) => Rows.Any(x => x.Id == id);

    public IEnumerable<ITag> Get(IQuery<ITag> query) => ToEntities(Rows.Matching(query, Members).OrderBy(x => x.Id));

    public int Count(IQuery<ITag>? query) => Rows.Matching(query, Members).Count();

    public void Save(ITag entity)
    {
        CmsDbContext db = database.Write;
        TagRow row = entity.HasIdentity
            ? db.Tags.AsTracking().Single(x => x.Id == entity.Id)
            : db.Tags.Add(new TagRow()).Entity;
        row.Key = entity.Key;
        row.Group = entity.Group;
        row.Text = entity.Text;
        row.LanguageId = entity.LanguageId;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(ITag entity) => database.Write.Tags.Where(x => x.Id == entity.Id).ExecuteDelete();

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true) =>
        assignments.Assign(contentId, propertyTypeId, tags, replaceTags);

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags) => assignments.Remove(contentId, propertyTypeId, tags);

    public void RemoveAll(int contentId) => assignments.RemoveAll(contentId);

    public void RemoveAll(int contentId, int propertyTypeId) => assignments.RemoveAll(contentId, propertyTypeId);

    public TaggedEntity? GetTaggedEntityByKey(Guid key) => tagged.Entities(tagged.Tagging().Where(x => x.NodeKey == key)).SingleOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) => tagged.Entities(tagged.Tagging().Where(x => x.NodeId == id)).SingleOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(TaggableObjectTypes objectType, string group, string? culture = null) =>
        tagged.Entities(tagged.Tagging(objectType, group, culture));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(
        TaggableObjectTypes objectType, string tag, string? group = null, string? culture = null) =>
        tagged.Entities(tagged.Tagging(objectType, group, culture).Where(x => x.Text == tag));

    public IEnumerable<ITag> GetTagsForEntityType(TaggableObjectTypes objectType, string? group = null, string? culture = null) =>
        tagged.Tags(tagged.Tagging(objectType, group, culture));

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null) =>
        tagged.Tags(tagged.Tagging(TaggableObjectTypes.All, group, culture).Where(x => x.NodeId == contentId));

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null) =>
        tagged.Tags(tagged.Tagging(TaggableObjectTypes.All, group, culture).Where(x => x.NodeKey == contentId));

    public IEnumerable<ITag> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        tagged.Tags(tagged.OfProperty(tagged.Tagging(TaggableObjectTypes.All, group, culture).Where(x => x.NodeId == contentId), propertyTypeAlias));

    public IEnumerable<ITag> GetTagsForProperty(Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        tagged.Tags(tagged.OfProperty(tagged.Tagging(TaggableObjectTypes.All, group, culture).Where(x => x.NodeKey == contentId), propertyTypeAlias));

    private static List<ITag> ToEntities(IQueryable<TagRow> rows) => [.. rows.AsEnumerable().Select(row => TagMapper.ToEntity(row))];
}
