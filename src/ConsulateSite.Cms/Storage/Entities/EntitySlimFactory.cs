using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Cms.Storage.Entities;

/// <summary>Makes light entities from nodes, with what their kind adds.</summary>
internal sealed class EntitySlimFactory(IDatabase database, ISharedContentTypes types)
{
    /// <summary>The entities in the order of the nodes.</summary>
    public List<IEntitySlim> Create(IReadOnlyList<NodeRow> nodes)
    {
        if (nodes.Count == 0)
        {
            return [];
        }

        int[] ids = [.. nodes.Select(x => x.Id)];
        HashSet<int> parents = [.. database.Read.Nodes.Where(x => ids.Contains(x.ParentId)).Select(x => x.ParentId).Distinct()];
        Dictionary<int, ContentRow> contents = database.Read.Contents.Where(x => ids.Contains(x.NodeId)).ToDictionary(x => x.NodeId);
        ILookup<int, DocumentCultureRow> cultures = database.Read.DocumentCultures.Where(x => ids.Contains(x.NodeId)).ToLookup(x => x.NodeId);
        Dictionary<int, string> mediaPaths = MediaPaths(nodes, contents);
        return [.. nodes.Select(node => Create(node, contents.GetValueOrDefault(node.Id), cultures[node.Id], mediaPaths, parents))];
    }

    private IEntitySlim Create(
        NodeRow node, ContentRow? content, IEnumerable<DocumentCultureRow> cultures, Dictionary<int, string> mediaPaths, HashSet<int> parents)
    {
        EntitySlim entity = content is null ? new EntitySlim() : CreateContent(node, content, cultures, mediaPaths);
        entity.Id = node.Id;
        entity.Key = node.Key;
        entity.ParentId = node.ParentId;
        entity.Path = node.Path;
        entity.Level = node.Level;
        entity.SortOrder = node.SortOrder;
        entity.Trashed = node.Trashed;
        entity.Name = node.Name;
        entity.CreatorId = node.CreatorId ?? 0;
        entity.CreateDate = node.CreateDate;
        entity.UpdateDate = content?.UpdateDate ?? node.CreateDate;
        entity.NodeObjectType = node.ObjectType;
        entity.HasChildren = parents.Contains(node.Id);
        entity.IsContainer = IsFolder(node.ObjectType);
        return entity;
    }

    private ContentEntitySlim CreateContent(
        NodeRow node, ContentRow content, IEnumerable<DocumentCultureRow> cultures, Dictionary<int, string> mediaPaths)
    {
        IContentTypeComposition? type = types.Find(content.ContentTypeId);
        ContentEntitySlim entity = node.ObjectType == Constants.ObjectTypes.Media
            ? new MediaEntitySlim { MediaPath = mediaPaths.GetValueOrDefault(node.Id) }
            : CreateDocument(content, type, [.. cultures]);
        entity.ContentTypeAlias = type?.Alias ?? string.Empty;
        entity.ContentTypeKey = type?.Key ?? Guid.Empty;
        entity.ContentTypeIcon = type?.Icon;
        entity.ContentTypeThumbnail = type?.Thumbnail;
        entity.ListViewKey = type?.ListView;
        return entity;
    }

    private static DocumentEntitySlim CreateDocument(ContentRow content, IContentTypeComposition? type, DocumentCultureRow[] cultures) => new()
    {
        Published = content.Published,
        Edited = content.Edited,
        Variations = type?.Variations ?? ContentVariation.Nothing,
        CultureNames = cultures.Where(x => x.Available).ToDictionary(x => x.Culture, x => x.Name ?? string.Empty, StringComparer.OrdinalIgnoreCase),
        PublishedCultures = [.. cultures.Where(x => x.Published).Select(x => x.Culture)],
        EditedCultures = [.. cultures.Where(x => x.Edited).Select(x => x.Culture)],
    };

    private Dictionary<int, string> MediaPaths(IReadOnlyList<NodeRow> nodes, Dictionary<int, ContentRow> contents)
    {
        Dictionary<int, int> versions = nodes
            .Where(x => x.ObjectType == Constants.ObjectTypes.Media && contents.ContainsKey(x.Id))
            .ToDictionary(x => contents[x.Id].CurrentVersionId, x => x.Id);
        if (versions.Count == 0)
        {
            return [];
        }

        return database.Read.Versions
            .Where(x => versions.Keys.Contains(x.Id))
            .Select(x => new { x.NodeId, x.Values })
            .AsEnumerable()
            .Select(x => (x.NodeId, Path: FileOf(x.Values)))
            .Where(x => x.Path is not null)
            .ToDictionary(x => x.NodeId, x => x.Path!);
    }

    private static string? FileOf(string values) =>
        PropertyValuesJson.Read(values).GetValueOrDefault(Constants.Conventions.Media.File) is { Count: > 0 } file
            ? MediaFileValue.PathOf(file[0].Value as string)
            : null;

    private static bool IsFolder(Guid objectType) =>
        objectType == Constants.ObjectTypes.DocumentTypeContainer
        || objectType == Constants.ObjectTypes.MediaTypeContainer
        || objectType == Constants.ObjectTypes.DataTypeContainer
        || objectType == Constants.ObjectTypes.DocumentBlueprintContainer;
}
