using System.Security.Cryptography;
using System.Text;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Security.TwoFactor;

/// <summary>Uses codes by statements that ask and write at once, so that the database decides who was first.</summary>
internal sealed class TwoFactorUse(IDatabase database, TimeProvider time) : ITwoFactorUse
{
    public bool UseStep(Guid user, string provider, long step) => Write(db =>
        LoginsOf(db, user, provider).Where(x => x.LastStep < step).ExecuteUpdate(set => set.SetProperty(x => x.LastStep, step)) > 0);

    public bool KeepRecoveryCodes(Guid user, string provider, IReadOnlyCollection<string> codes) => Write(db =>
    {
        TwoFactorLoginRow? login = LoginsOf(db, user, provider).Include(x => x.RecoveryCodes).AsTracking().SingleOrDefault();
        if (login is null or { RecoveryCodes.Count: > 0 })
        {
            return false;
        }

        login.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCodeRow { Hash = Hash(code) }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
        return true;
    });

    public bool UseRecoveryCode(Guid user, string provider, string code) => Write(db =>
    {
        string hash = Hash(code);
        DateTime now = time.GetUtcNow().UtcDateTime;
        IQueryable<int> logins = LoginsOf(db, user, provider).Select(x => x.Id);
        return db.RecoveryCodes.Where(x => x.Hash == hash && x.UsedUtc == null && logins.Contains(x.TwoFactorLoginId))
            .ExecuteUpdate(set => set.SetProperty(x => x.UsedUtc, now)) > 0;
    });

    // The codes are random, not chosen by somebody: a slow hash would protect them no better.
    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    private static IQueryable<TwoFactorLoginRow> LoginsOf(CmsDbContext db, Guid user, string provider) =>
        TwoFactorLoginRepository.Of(db, user).Where(x => x.ProviderName == provider);

    private bool Write(Func<CmsDbContext, bool> write)
    {
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        bool done = write(database.Write);
        scope.Complete();
        return done;
    }
}
