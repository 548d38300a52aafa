using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Urls;

/// <summary>
/// Brings the stored addresses and aliases up to date with documents that have changed. It stands in the place of Umbraco's
/// own handler, which stores what the notification carries: of two publications at once the older could be the last to do so.
/// Here a document is read again after the turn to write has come, and everything is one transaction.
/// </summary>
internal sealed class AddressUpdates(ICoreScopeProvider scopes, DueAddresses due, IDocumentUrlService urls, IDocumentUrlAliasService aliases) :
    IDistributedCacheAsyncNotificationHandler<ContentTreeChangeNotification>
{
    public async Task HandleAsync(ContentTreeChangeNotification notification, CancellationToken cancellationToken)
    {
        TreeChange<IContent>[] changes =
        [
            .. notification.Changes.Where(change => change.ChangeTypes.HasTypesAny(TreeChangeTypes.RefreshNode | TreeChangeTypes.RefreshBranch)),
        ];
        if (!urls.IsInitialized || changes.Length == 0)
        {
            return;
        }

        using ICoreScope scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(Constants.Locks.DocumentUrls);
        foreach (TreeChange<IContent> change in changes)
        {
            await RefreshAsync(change.Item.Key, withDescendants: change.ChangeTypes.HasType(TreeChangeTypes.RefreshBranch));
        }

        scope.Complete();
    }

    /// <summary>Makes up for a process that ended after it had stored documents and before it had stored their addresses.</summary>
    public async Task CatchUpAsync()
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        Guid[] documents = due.All();
        if (documents.Length == 0)
        {
            scope.Complete();
            return;
        }

        scope.EagerWriteLock(Constants.Locks.DocumentUrls);
        foreach (Guid document in documents)
        {
            await RefreshAsync(document, withDescendants: false);
        }

        scope.Complete();
    }

    private async Task RefreshAsync(Guid document, bool withDescendants)
    {
        if (withDescendants)
        {
            await urls.CreateOrUpdateUrlSegmentsWithDescendantsAsync(document);
            await aliases.CreateOrUpdateAliasesWithDescendantsAsync(document);
        }
        else
        {
            await urls.CreateOrUpdateUrlSegmentsAsync(document);
            await aliases.CreateOrUpdateAliasesAsync(document);
        }

        due.Settle(document);
    }
}
