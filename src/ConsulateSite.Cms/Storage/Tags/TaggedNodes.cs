using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Tags;

/// <summary>Answers what carries which tags. What lies in a recycle bin carries none.</summary>
internal sealed class TaggedNodes(IDatabase database, ISharedContentTypes types)
{
    private CmsDbContext Db => database.Read;

    /// <summary>All tags on all nodes.</summary>
    public IQueryable<Tagging> Tagging() => Tagging(Db.Tags, Db.Nodes);

    /// <summary>The tags of a kind of nodes, a group and a culture.</summary>
    /// <param name="objectType">The kind of nodes.</param>
    /// <param name="group">The group; null or empty for all.</param>
    /// <param name="culture">An ISO code; null or empty for invariant tags, <c>*</c> for all.</param>
    public IQueryable<Tagging> Tagging(TaggableObjectTypes objectType, string? group, string? culture)
    {
        IQueryable<TagRow> tags = string.IsNullOrEmpty(group) ? Db.Tags : Db.Tags.Where(x => x.Group == group);
        if (culture != "*")
        {
            int? languageId = LanguageId(culture);
            tags = tags.Where(x => x.LanguageId == languageId);
        }

        IQueryable<NodeRow> nodes = Db.Nodes;
        if (objectType != TaggableObjectTypes.All)
        {
            Guid type = ObjectType(objectType);
            nodes = nodes.Where(x => x.ObjectType == type);
        }

        return Tagging(tags, nodes);
    }

    /// <summary>Keeps the tags of one property, which belongs to the type of each node.</summary>
    public IQueryable<Tagging> OfProperty(IQueryable<Tagging> tagging, string alias)
    {
        int[] nodeIds = [.. tagging.Select(x => x.NodeId).Distinct()];
        int[] propertyTypes = [.. PropertyTypes(nodeIds).Values.SelectMany(x => x).Where(x => x.Alias.InvariantEquals(alias)).Select(x => x.Id).Distinct()];
        return tagging.Where(x => propertyTypes.Contains(x.PropertyTypeId));
    }

    /// <summary>The tags, each once, with the number of nodes that carry it.</summary>
    public List<ITag> Tags(IQueryable<Tagging> tagging)
    {
        Dictionary<int, int> counts = tagging.GroupBy(x => x.TagId)
            .Select(x => new { x.Key, Count = x.Select(y => y.NodeId).Distinct().Count() })
            .ToDictionary(x => x.Key, x => x.Count);
        int[] ids = [.. counts.Keys];
        return [.. Db.Tags.Where(x => ids.Contains(x.Id)).OrderBy(x => x.Text).AsEnumerable().Select(row => TagMapper.ToEntity(row, counts[row.Id]))];
    }

    /// <summary>The nodes, each with its tagged properties.</summary>
    public List<TaggedEntity> Entities(IQueryable<Tagging> tagging)
    {
        List<Tagging> found = [.. tagging];
        int[] tagIds = [.. found.Select(x => x.TagId).Distinct()];
        Dictionary<int, TagRow> tags = Db.Tags.Where(x => tagIds.Contains(x.Id)).ToDictionary(x => x.Id);
        Dictionary<int, IReadOnlyList<IPropertyType>> properties = PropertyTypes([.. found.Select(x => x.NodeId).Distinct()]);
        return
        [
            .. found.GroupBy(x => x.NodeId).Select(node => new TaggedEntity(
                node.Key,
                [.. node.GroupBy(x => x.PropertyTypeId).Select(property => new TaggedProperty(
                    property.Key,
                    properties.GetValueOrDefault(node.Key)?.FirstOrDefault(x => x.Id == property.Key)?.Alias,
                    [.. property.Select(x => TagMapper.ToEntity(tags[x.TagId]))]))])),
        ];
    }

    private static Guid ObjectType(TaggableObjectTypes objectType) => objectType switch
    {
        TaggableObjectTypes.Content => Constants.ObjectTypes.Document,
        TaggableObjectTypes.Media => Constants.ObjectTypes.Media,
        TaggableObjectTypes.Member => Constants.ObjectTypes.Member,
        TaggableObjectTypes.Element => Constants.ObjectTypes.Element,
        _ => throw new ArgumentOutOfRangeException(nameof(objectType), objectType, "Not a kind of node."),
    };

    private IQueryable<Tagging> Tagging(IQueryable<TagRow> tags, IQueryable<NodeRow> nodes) =>
        from assignment in Db.TagAssignments
        join tag in tags on assignment.TagId equals tag.Id
        join node in nodes on assignment.NodeId equals node.Id
        where !node.Trashed
        select new Tagging
        {
            TagId = tag.Id,
            Text = tag.Text,
            NodeId = node.Id,
            NodeKey = node.Key,
            PropertyTypeId = assignment.PropertyTypeId,
        };

    // An unknown culture has no tags: no language has the number zero.
    private int? LanguageId(string? culture) => string.IsNullOrEmpty(culture)
        ? null
        : Db.Languages.Where(x => x.IsoCode == culture).Select(x => x.Id).FirstOrDefault();

    private Dictionary<int, IReadOnlyList<IPropertyType>> PropertyTypes(int[] nodeIds) => nodeIds.Chunk(500)
        .SelectMany(ids => Db.Contents.Where(x => ids.Contains(x.NodeId)).Select(x => new { x.NodeId, x.ContentTypeId }))
        .ToDictionary(
            x => x.NodeId,
            x => (IReadOnlyList<IPropertyType>)[.. types.Find(x.ContentTypeId)?.CompositionPropertyTypes ?? []]);
}
