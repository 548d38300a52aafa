using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>Reads and saves users, and tells everybody who listens.</summary>
internal sealed class BackOfficeUserStore(
    IDatabase database, IUserRepository users, IBackOfficeUserReader reader, IEventMessagesFactory messages) : IBackOfficeUserStore
{
    /// <inheritdoc />
    /// <exception cref="ArgumentException">The user has no name, or none to sign in with.</exception>
    public Task<UserOperationStatus> SaveAsync(IUser user)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(user.Username, nameof(user));
        ArgumentException.ThrowIfNullOrWhiteSpace(user.Name, nameof(user));
        EventMessages eventMessages = messages.Get();
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        UserSavingNotification saving = new(user, eventMessages);
        if (scope.Notifications.PublishCancelable(saving))
        {
            scope.Complete();
            return Task.FromResult(UserOperationStatus.CancelledByNotification);
        }

        users.Save(user);
        scope.Notifications.Publish(new UserSavedNotification(user, eventMessages).WithStateFrom(saving));
        scope.Complete();
        return Task.FromResult(UserOperationStatus.Success);
    }

    public Task<UserOperationStatus> DisableAsync(IUser user)
    {
        user.IsApproved = false;
        user.InvitedDate = null;
        return SaveAsync(user);
    }

    public Task<IUser?> GetByUserNameAsync(string username) =>
        Task.FromResult(database.InScope(() => users.GetByUsername(username, includeSecurityData: true)));

    public Task<IUser?> GetByEmailAsync(string email) => Task.FromResult(database.InScope(() => FindByEmail(email)));

    public Task<IUser?> GetAsync(int id) => Task.FromResult(reader.GetById(id));

    public Task<IUser?> GetAsync(Guid key) => Task.FromResult(reader.GetByKey(key));

    public Task<IEnumerable<IUser>> GetUsersAsync(params Guid[]? keys) =>
        Task.FromResult(keys is null or [] ? [] : reader.GetManyByKey(keys));

    public Task<IEnumerable<IUser>> GetUsersAsync(params int[]? ids) =>
        Task.FromResult(ids is null or [] ? [] : reader.GetManyById(ids));

    public Task<IEnumerable<IUser>> GetAllInGroupAsync(int groupId) => Task.FromResult(reader.GetAllInGroup(groupId));

    private IUser? FindByEmail(string email) =>
        users.GetMany().FirstOrDefault(x => string.Equals(x.Email, email, StringComparison.OrdinalIgnoreCase));
}
