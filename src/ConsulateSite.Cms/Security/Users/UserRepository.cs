using System.Linq.Expressions;
using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>The people and programs that work in the backoffice.</summary>
internal sealed class UserRepository(
    IDatabase database,
    UserDirectory directory,
    UserWriter writer,
    LoginSessions sessions,
    UserClients clients,
    IOptions<GlobalSettings> settings) : IUserRepository
{
    public IUser? Get(int id) => Entity(directory.Current.User(id));

    public IUser? Get(Guid id) => Entity(directory.Current.User(id));

    public IUser? Get(int? id, bool includeSecurityData) => id is { } value ? Get(value) : null;

    public IEnumerable<IUser> GetMany(params Guid[]? ids) =>
        Entities(directory.Current.Users.Where(x => ids is null or [] || ids.Contains(x.Key)));

    public bool Exists(Guid id) => directory.Current.User(id) is not null;

    public IEnumerable<IUser> Get(IQuery<IUser> query) => [.. All().Matching(query)];

    public int Count(IQuery<IUser>? query) => All().Matching(query).Count();

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    public bool ExistsByUserName(string username) => directory.Current.User(username) is not null;

    public bool ExistsByLogin(string login) => ExistsByUserName(login);

    public IUser? GetByUsername(string username, bool includeSecurityData) => Entity(directory.Current.User(username));

    public IProfile? GetProfile(string username) => GetByUsername(username, includeSecurityData: false)?.ProfileData;

    public IProfile? GetProfile(int id) => Get(id)?.ProfileData;

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Entities(directory.Current.Users.Where(x => x.IsInGroup(groupId)));

    public IEnumerable<IUser> GetAllNotInGroup(int groupId) => Entities(directory.Current.Users.Where(x => !x.IsInGroup(groupId)));

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection = Direction.Ascending,
        string[]? includeUserGroups = null,
        string[]? excludeUserGroups = null,
        UserState[]? userState = null,
        IQuery<IUser>? filter = null)
    {
        IEnumerable<StoredUser> members = directory.Current.Users
            .Where(x => includeUserGroups is null or [] || includeUserGroups.Any(x.IsInGroup))
            .Where(x => excludeUserGroups is null || !excludeUserGroups.Any(x.IsInGroup));
        IUser[] users = [.. Entities(members).Matching(query).Matching(filter).Where(x => IsInState(x, userState))];
        totalRecords = users.Length;
        Func<IUser, object?> order = orderBy.Compile(preferInterpretation: true);
        IEnumerable<IUser> ordered = orderDirection == Direction.Ascending ? users.OrderBy(order) : users.OrderByDescending(order);
        return [.. ordered.Skip(checked((int)(pageIndex * pageSize))).Take(pageSize)];
    }

    public IDictionary<UserState, int> GetUserStates()
    {
        Dictionary<UserState, int> states = All().CountBy(x => x.UserState).ToDictionary();
        states[UserState.All] = directory.Current.Users.Count;
        return states;
    }

    public void Save(IUser entity)
    {
        writer.Write(entity);
        directory.Invalidate();
    }

    public void Delete(IUser entity)
    {
        database.Write.Users.Where(x => x.Id == entity.Id).ExecuteDelete();
        directory.Invalidate();
    }

    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true) =>
        sessions.Create(userId, requestingIpAddress, cleanStaleSessions);

    public bool ValidateLoginSession(int userId, Guid sessionId) => sessions.Validate(userId, sessionId);

    public int ClearLoginSessions(int userId) => sessions.ClearAllOf(userId);

    public int ClearLoginSessions(TimeSpan timespan) => sessions.ClearOlderThan(timespan);

    public void ClearLoginSession(Guid sessionId) => sessions.End(sessionId);

    public IEnumerable<string> GetAllClientIds() => clients.All();

    public IEnumerable<string> GetClientIds(int id) => clients.Of(id);

    public void AddClientId(int id, string clientId) => clients.Add(id, clientId);

    public bool RemoveClientId(int id, string clientId) => clients.Remove(id, clientId);

    public IUser? GetByClientId(string clientId) => clients.FindUser(clientId) is { } id ? Get(id) : null;

    private static bool IsInState(IUser user, UserState[]? states) =>
        states is null or [] || states.Contains(UserState.All) || states.Contains(user.UserState);

    private IEnumerable<IUser> All() => Entities(directory.Current.Users);

    private List<IUser> Entities(IEnumerable<StoredUser> users) => [.. users.Select(x => x.ToEntity(settings.Value))];

    private IUser? Entity(StoredUser? user) => user?.ToEntity(settings.Value);
}
