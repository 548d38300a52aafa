using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Relations;

/// <summary>Remembers where an item was when it was moved to the recycle bin, until it leaves the bin.</summary>
internal sealed class TrashRelations(ICoreScopeProvider scopes, IRelationService relations, IEntityService entities) :
    INotificationHandler<ContentMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<ContentMovedNotification>,
    INotificationHandler<MediaMovedNotification>
{
    private const string DocumentType = Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;
    private const string MediaType = Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias;

    public void Handle(ContentMovedToRecycleBinNotification notification) =>
        Remember(notification.MoveInfoCollection.Select(x => (x.Entity.Id, x.OriginalPath)), DocumentType);

    public void Handle(MediaMovedToRecycleBinNotification notification) =>
        Remember(notification.MoveInfoCollection.Select(x => (x.Entity.Id, x.OriginalPath)), MediaType);

    public void Handle(ContentMovedNotification notification) =>
        Forget(notification.MoveInfoCollection.Where(x => IsBelow(x.OriginalPath, Constants.System.RecycleBinContentString)).Select(x => x.Entity.Id), DocumentType);

    public void Handle(MediaMovedNotification notification) =>
        Forget(notification.MoveInfoCollection.Where(x => IsBelow(x.OriginalPath, Constants.System.RecycleBinMediaString)).Select(x => x.Entity.Id), MediaType);

    private static bool IsBelow(string path, string ancestor) => path.Split(',').Contains(ancestor, StringComparer.Ordinal);

    private static int ParentOf(string path)
    {
        string[] ids = path.Split(',');
        return ids.Length < 2 ? Constants.System.Root : int.Parse(ids[^2], CultureInfo.InvariantCulture);
    }

    private void Remember(IEnumerable<(int Id, string OriginalPath)> items, string alias)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        if (relations.GetRelationTypeByAlias(alias) is { } type)
        {
            foreach ((int id, string originalPath) in items)
            {
                Relate(ParentOf(originalPath), id, type);
            }
        }

        scope.Complete();
    }

    private void Relate(int parentId, int childId, IRelationType type)
    {
        if (entities.Exists(parentId) && relations.GetByParentAndChildId(parentId, childId, type) is null)
        {
            relations.Save(new Relation(parentId, childId, type));
        }
    }

    private void Forget(IEnumerable<int> items, string alias)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        foreach (IRelation relation in items.SelectMany(id => relations.GetByChildId(id, alias)).ToArray())
        {
            relations.Delete(relation);
        }

        scope.Complete();
    }
}
