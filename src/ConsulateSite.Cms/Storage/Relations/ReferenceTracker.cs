using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.Storage.Relations;

/// <summary>Keeps one relation for each item that the values of an item refer to, so that "used by" is a query.</summary>
internal sealed class ReferenceTracker(
    IDatabase database,
    RelationTypes types,
    DataValueReferenceFactoryCollection references,
    Lazy<PropertyEditorCollection> editors,
    TimeProvider time) : IDerivedContentData
{
    private readonly Lazy<string[]> _automatic = new(() => [.. references.GetAllAutomaticRelationTypesAliases(editors.Value)]);

    public void Update(IContentBase content)
    {
        CmsDbContext db = database.Write;
        int[] automatic = types.IdsOf(_automatic.Value);
        HashSet<(int ChildId, int TypeId)> wanted = Wanted(db, content);
        List<RelationRow> stored = [.. db.Relations.Where(x => x.ParentId == content.Id && automatic.Contains(x.RelationTypeId))];
        int[] obsolete = [.. stored.Where(x => !wanted.Contains((x.ChildId, x.RelationTypeId))).Select(x => x.Id)];
        if (obsolete.Length > 0)
        {
            db.Relations.Where(x => obsolete.Contains(x.Id)).ExecuteDelete();
        }

        wanted.ExceptWith(stored.Select(x => (x.ChildId, x.RelationTypeId)));
        Add(db, content.Id, wanted);
    }

    private HashSet<(int ChildId, int TypeId)> Wanted(CmsDbContext db, IContentBase content)
    {
        // What is withdrawn from the public is not used there any more.
        bool includePublished = content is not IContent { PublishedState: PublishedState.Unpublishing };
        (Guid Key, string Alias)[] found =
        [
            .. references.GetAllReferences(content.Properties, editors.Value, includePublished)
                .Where(x => x.Udi is GuidUdi && !UmbracoEntityReference.IsEmpty(x))
                .Select(x => (((GuidUdi)x.Udi).Guid, x.RelationTypeAlias)),
        ];
        Dictionary<string, int> typeIds = types.All.ToDictionary(x => x.Alias, x => x.Id, StringComparer.OrdinalIgnoreCase);
        Dictionary<Guid, int> nodeIds = found.Select(x => x.Key).Distinct().Chunk(500)
            .SelectMany(keys => db.Nodes.Where(x => keys.Contains(x.Key)).Select(x => new { x.Key, x.Id }))
            .ToDictionary(x => x.Key, x => x.Id);
        return
        [
            .. found.Where(x => nodeIds.ContainsKey(x.Key) && typeIds.ContainsKey(x.Alias))
                .Select(x => (nodeIds[x.Key], typeIds[x.Alias])),
        ];
    }

    private void Add(CmsDbContext db, int parentId, HashSet<(int ChildId, int TypeId)> missing)
    {
        if (missing.Count == 0)
        {
            return;
        }

        DateTime now = time.GetUtcNow().UtcDateTime;
        db.Relations.AddRange(missing.Select(x => new RelationRow
        {
            Key = Guid.NewGuid(),
            ParentId = parentId,
            ChildId = x.ChildId,
            RelationTypeId = x.TypeId,
            CreateDate = now,
        }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }
}
