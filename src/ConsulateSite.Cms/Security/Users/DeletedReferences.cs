using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>Takes out of users and groups what does not exist any more: languages, start nodes and permissions on documents.</summary>
internal sealed class DeletedReferences(IDatabase database, UserDirectory directory, IUserGroupRepository groups) :
    INotificationHandler<LanguageDeletedNotification>,
    INotificationHandler<ContentDeletedNotification>,
    INotificationHandler<MediaDeletedNotification>
{
    public void Handle(LanguageDeletedNotification notification)
    {
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        foreach (IUserGroup group in groups.GetMany())
        {
            int[] gone = [.. notification.DeletedEntities.Select(x => x.Id).Intersect(group.AllowedLanguages)];
            if (gone.Length > 0)
            {
                Array.ForEach(gone, group.RemoveAllowedLanguage);
                groups.Save(group);
            }
        }

        scope.Complete();
    }

    // The database has deleted the rows together with the node.
    public void Handle(ContentDeletedNotification notification) => directory.Drop();

    public void Handle(MediaDeletedNotification notification) => directory.Drop();
}
