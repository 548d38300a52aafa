using ConsulateSite.Cms.Security.Groups;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>All users and groups at one moment.</summary>
internal sealed class UserDirectorySnapshot(IReadOnlyList<StoredUser> users, IReadOnlyList<StoredUserGroup> groups)
{
    private readonly Dictionary<int, StoredUser> _byId = users.ToDictionary(x => x.Id);
    private readonly Dictionary<Guid, StoredUser> _byKey = users.ToDictionary(x => x.Key);
    private readonly Dictionary<string, StoredUser> _byName = users.ToDictionary(x => x.Username, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, StoredUserGroup> _groupsById = groups.ToDictionary(x => x.Id);

    public IReadOnlyList<StoredUser> Users => users;

    public IReadOnlyList<StoredUserGroup> Groups => groups;

    public StoredUser? User(int id) => _byId.GetValueOrDefault(id);

    public StoredUser? User(Guid key) => _byKey.GetValueOrDefault(key);

    public StoredUser? User(string username) => _byName.GetValueOrDefault(username);

    public StoredUserGroup? Group(int id) => _groupsById.GetValueOrDefault(id);
}
