using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>Translates between the two identifiers of a user.</summary>
internal sealed class UserIdKeyResolver(IDatabase database, UserDirectory directory) : IUserIdKeyResolver
{
    public Task<int> GetAsync(Guid key) =>
        Task.FromResult((Find(key) ?? throw new InvalidOperationException($"There is no user with the key {key}.")).Id);

    public Task<Guid> GetAsync(int id) =>
        Task.FromResult((Find(id) ?? throw new InvalidOperationException($"There is no user with the id {id}.")).Key);

    public Task<Attempt<int>> TryGetAsync(Guid key) =>
        Task.FromResult(Find(key) is { } user ? Attempt.Succeed(user.Id) : Attempt.Fail<int>());

    public Task<Attempt<Guid>> TryGetAsync(int id) =>
        Task.FromResult(Find(id) is { } user ? Attempt.Succeed(user.Key) : Attempt.Fail<Guid>());

    private StoredUser? Find(Guid key) => database.InScope(() => directory.Current.User(key));

    private StoredUser? Find(int id) => database.InScope(() => directory.Current.User(id));
}
