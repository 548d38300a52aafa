using System.Security.Cryptography;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Security.TwoFactor;

/// <summary>The second factors of users. Their secrets are encrypted, for whoever has them can make codes.</summary>
internal sealed class TwoFactorLoginRepository(IDatabase database, IDataProtectionProvider protection, TimeProvider time) : ITwoFactorLoginRepository
{
    private readonly IDataProtector _protector = protection.CreateProtector("ConsulateSite.TwoFactor");

    public ITwoFactorLogin? Get(int id) => ToEntities(database.Read.TwoFactorLogins.Where(x => x.Id == id)).SingleOrDefault();

    public IEnumerable<ITwoFactorLogin> GetMany(params int[]? ids) => ToEntities(
        database.Read.TwoFactorLogins.Where(x => ids == null || ids.Length == 0 || ids.Contains(x.Id)));

    public bool Exists(int id) => database.Read.TwoFactorLogins.Any(x => x.Id == id);

    public Task<IEnumerable<ITwoFactorLogin>> GetByUserOrMemberKeyAsync(Guid userOrMemberKey) =>
        Task.FromResult<IEnumerable<ITwoFactorLogin>>(ToEntities(Of(database.Read, userOrMemberKey)));

    /// <exception cref="InvalidOperationException">There is no such user.</exception>
    public void Save(ITwoFactorLogin entity)
    {
        CmsDbContext db = database.Write;
        TwoFactorLoginRow? stored = Of(db, entity.UserOrMemberKey).AsTracking().SingleOrDefault(x => x.ProviderName == entity.ProviderName);
        TwoFactorLoginRow row = stored ?? db.TwoFactorLogins.Add(New(db, entity)).Entity;
        row.Secret = _protector.Protect(entity.Secret);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(ITwoFactorLogin entity) => database.Write.TwoFactorLogins.Where(x => x.Id == entity.Id).ExecuteDelete();

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey) =>
        Task.FromResult(Of(database.Write, userOrMemberKey).ExecuteDelete() > 0);

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey, string providerName) =>
        Task.FromResult(Of(database.Write, userOrMemberKey).Where(x => x.ProviderName == providerName).ExecuteDelete() > 0);

    internal static IQueryable<TwoFactorLoginRow> Of(CmsDbContext db, Guid user) =>
        db.TwoFactorLogins.Where(x => db.Users.Any(owner => owner.Id == x.UserId && owner.Key == user));

    private TwoFactorLoginRow New(CmsDbContext db, ITwoFactorLogin entity) => new()
    {
        UserId = db.Users.Where(x => x.Key == entity.UserOrMemberKey).Select(x => (int?)x.Id).SingleOrDefault()
            ?? throw new InvalidOperationException($"There is no user {entity.UserOrMemberKey}."),
        ProviderName = entity.ProviderName,
        CreateDate = time.GetUtcNow().UtcDateTime,
    };

    private List<ITwoFactorLogin> ToEntities(IQueryable<TwoFactorLoginRow> rows) =>
    [
        .. rows.Join(database.Read.Users, row => row.UserId, user => user.Id, (row, user) => new { Row = row, user.Key })
            .OrderBy(x => x.Row.Id)
            .AsEnumerable()
            .Select(x => ToEntity(x.Row, x.Key)),
    ];

    private TwoFactorLogin ToEntity(TwoFactorLoginRow row, Guid user)
    {
        TwoFactorLogin login = new()
        {
            Id = row.Id,
            UserOrMemberKey = user,
            ProviderName = row.ProviderName,
            Secret = Unprotect(row.Secret),
            Confirmed = true,
            CreateDate = row.CreateDate,
            UpdateDate = row.CreateDate,
        };
        login.ResetDirtyProperties(rememberDirty: false);
        return login;
    }

    // Without its key a secret is lost, but the second factor stays on: no code fits an empty secret, a recovery code still does.
    private string Unprotect(string secret)
    {
        try
        {
            return _protector.Unprotect(secret);
        }
        catch (CryptographicException)
        {
            return string.Empty;
        }
    }
}
