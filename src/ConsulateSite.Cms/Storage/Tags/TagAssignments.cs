using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Tags;

/// <summary>Says which property of which node carries which tag.</summary>
internal sealed class TagAssignments(IDatabase database)
{
    /// <summary>Adds tags to a property, or lets it carry these alone. Tags are the same when their texts differ in case only.</summary>
    public void Assign(int nodeId, int propertyTypeId, IEnumerable<ITag> tags, bool replace)
    {
        CmsDbContext db = database.Write;
        HashSet<int> wanted = [.. tags.GroupBy(x => (x.Group, x.LanguageId)).SelectMany(group => IdsOf(db, group.Key.Group, group.Key.LanguageId, group))];
        HashSet<int> stored = [.. Of(db, nodeId, propertyTypeId).Select(x => x.TagId)];
        if (replace)
        {
            int[] obsolete = [.. stored.Except(wanted)];
            Of(db, nodeId, propertyTypeId).Where(x => obsolete.Contains(x.TagId)).ExecuteDelete();
        }

        db.TagAssignments.AddRange(wanted.Except(stored)
            .Select(tagId => new TagAssignmentRow { TagId = tagId, NodeId = nodeId, PropertyTypeId = propertyTypeId }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <summary>Takes some tags from a property.</summary>
    public void Remove(int nodeId, int propertyTypeId, IEnumerable<ITag> tags)
    {
        CmsDbContext db = database.Write;
        int[] ids =
        [
            .. tags.Select(tag => InGroup(db, tag.Group, tag.LanguageId).GetValueOrDefault(tag.Text.Trim())?.Id).OfType<int>(),
        ];
        Of(db, nodeId, propertyTypeId).Where(x => ids.Contains(x.TagId)).ExecuteDelete();
    }

    /// <summary>Takes all tags from a property.</summary>
    public void RemoveAll(int nodeId, int propertyTypeId) => Of(database.Write, nodeId, propertyTypeId).ExecuteDelete();

    /// <summary>Takes all tags from a node.</summary>
    public void RemoveAll(int nodeId) => database.Write.TagAssignments.Where(x => x.NodeId == nodeId).ExecuteDelete();

    private static IQueryable<TagAssignmentRow> Of(CmsDbContext db, int nodeId, int propertyTypeId) =>
        db.TagAssignments.Where(x => x.NodeId == nodeId && x.PropertyTypeId == propertyTypeId);

    // The database folds the case of Latin letters only, so texts are compared here.
    private static Dictionary<string, TagRow> InGroup(CmsDbContext db, string group, int? languageId) => db.Tags
        .Where(x => x.Group == group && x.LanguageId == languageId)
        .OrderBy(x => x.Id).AsEnumerable()
        .DistinctBy(x => x.Text, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(x => x.Text, StringComparer.OrdinalIgnoreCase);

    private static List<int> IdsOf(CmsDbContext db, string group, int? languageId, IEnumerable<ITag> tags)
    {
        Dictionary<string, TagRow> known = InGroup(db, group, languageId);
        List<TagRow> rows = [];
        foreach (string text in tags.Select(x => x.Text.Trim()).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            rows.Add(known.TryGetValue(text, out TagRow? row)
                ? row
                : db.Tags.Add(new TagRow { Key = Guid.NewGuid(), Group = group, Text = text, LanguageId = languageId }).Entity);
        }

        db.SaveChanges();
        return [.. rows.Select(x => x.Id)];
    }
}
