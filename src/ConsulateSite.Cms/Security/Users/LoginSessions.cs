using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Cms.Security.Users;

/// <summary>The sign-ins of users, so that each can be seen and ended.</summary>
internal sealed class LoginSessions(IDatabase database, IOptionsMonitor<GlobalSettings> settings, TimeProvider time) : ILoginSessionList
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(15);
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Begins a session.</summary>
    /// <exception cref="ArgumentNullException">There is no user to whom the session could belong.</exception>
    public Guid Create(int? userId, string ipAddress, bool cleanUp)
    {
        int owner = userId ?? throw new ArgumentNullException(nameof(userId));
        if (cleanUp)
        {
            ClearOlderThan(KeptFor);
        }

        CmsDbContext db = database.Write;
        LoginSessionRow row = new()
        {
            SessionId = Guid.NewGuid(),
            UserId = owner,
            IpAddress = ipAddress,
            LoggedInUtc = Now,
            LastValidatedUtc = Now,
        };
        db.LoginSessions.Add(row);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        return row.SessionId;
    }

    /// <summary>Whether the session belongs to the user and is neither ended nor idle for too long.</summary>
    public bool Validate(int userId, Guid sessionId)
    {
        LoginSessionRow? session = database.Read.LoginSessions.SingleOrDefault(x => x.SessionId == sessionId);
        if (session is null || session.UserId != userId || session.LoggedOutUtc is not null)
        {
            return false;
        }

        TimeSpan idle = Now - session.LastValidatedUtc;
        if (idle > settings.CurrentValue.TimeOut)
        {
            End(sessionId);
            return false;
        }

        // Every request asks; only one in a minute needs to write the answer down.
        if (idle > Precision)
        {
            DateTime now = Now;
            database.Write.LoginSessions.Where(x => x.SessionId == sessionId)
                .ExecuteUpdate(set => set.SetProperty(x => x.LastValidatedUtc, now));
        }

        return true;
    }

    public IReadOnlyList<LoginSession> Of(int userId)
    {
        DateTime oldest = Now - settings.CurrentValue.TimeOut;
        return database.InScope<IReadOnlyList<LoginSession>>(() =>
        [
            .. database.Read.LoginSessions
                .Where(x => x.UserId == userId && x.LoggedOutUtc == null && x.LastValidatedUtc >= oldest)
                .OrderByDescending(x => x.LastValidatedUtc)
                .Select(x => new LoginSession(x.SessionId, x.IpAddress, x.LoggedInUtc, x.LastValidatedUtc)),
        ]);
    }

    public int ClearAllOf(int userId) => database.Write.LoginSessions.Where(x => x.UserId == userId).ExecuteDelete();

    public int ClearOlderThan(TimeSpan age)
    {
        DateTime oldest = Now - age;
        return database.Write.LoginSessions.Where(x => x.LastValidatedUtc < oldest).ExecuteDelete();
    }

    public void End(Guid sessionId)
    {
        DateTime now = Now;
        database.Write.LoginSessions.Where(x => x.SessionId == sessionId && x.LoggedOutUtc == null)
            .ExecuteUpdate(set => set.SetProperty(x => x.LoggedOutUtc, now));
    }
}
