using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>Reads users in the ambient scope, or in one of its own.</summary>
internal sealed class BackOfficeUserReader(IDatabase database, IUserRepository users) : IBackOfficeUserReader
{
    public IUser? GetById(int id) => database.InScope(() => users.Get(id));

    public IUser? GetByKey(Guid key) => database.InScope(() => users.Get(key));

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids) =>
        database.InScope(() => ids.Distinct().Select(users.Get).OfType<IUser>().ToArray());

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys) =>
        database.InScope(() => keys.Distinct().Select(users.Get).OfType<IUser>().ToArray());

    public IEnumerable<IUser> GetAllInGroup(int groupId) => database.InScope(() => users.GetAllInGroup(groupId));
}
