using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>The client identifiers with which programs sign in as a user.</summary>
internal sealed class UserClients(IDatabase database)
{
    public IReadOnlyList<string> All() => [.. database.Read.UserClients.OrderBy(x => x.ClientId).Select(x => x.ClientId)];

    public IReadOnlyList<string> Of(int userId) =>
        [.. database.Read.UserClients.Where(x => x.UserId == userId).OrderBy(x => x.ClientId).Select(x => x.ClientId)];

    public int? FindUser(string clientId) =>
        database.Read.UserClients.Where(x => x.ClientId == clientId).Select(x => (int?)x.UserId).SingleOrDefault();

    public void Add(int userId, string clientId)
    {
        CmsDbContext db = database.Write;
        db.UserClients.Add(new UserClientRow { ClientId = clientId, UserId = userId });
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public bool Remove(int userId, string clientId) =>
        database.Write.UserClients.Where(x => x.UserId == userId && x.ClientId == clientId).ExecuteDelete() > 0;
}
