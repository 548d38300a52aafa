using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Settings;

/// <summary>Languages. Whoever changes a language's code, or deletes it, changes the content written in it too.</summary>
internal sealed class LanguageRepository(IDatabase database, CommitClock clock, TimeProvider time)
    : SnapshotRepository<ILanguage>(database, clock, time), ILanguageRepository
{
    public ILanguage? GetByIsoCode(string isoCode) => Copy(Shared.Find(isoCode));

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true)
    {
        if (isoCode is null)
        {
            return null;
        }

        ILanguage? language = Shared.Find(isoCode);
        return language is null && throwOnNotFound
            ? throw new ArgumentException($"There is no language '{isoCode}'.", nameof(isoCode))
            : language?.Id;
    }

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true)
    {
        if (id is null)
        {
            return null;
        }

        ILanguage? language = Shared.Find(id.Value);
        return language is null && throwOnNotFound
            ? throw new ArgumentException($"There is no language {id}.", nameof(id))
            : language?.IsoCode;
    }

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true) =>
        [.. ids.Select(id => GetIsoCodeById(id, throwOnNotFound)).OfType<string>()];

    public string GetDefaultIsoCode() => Default().IsoCode;

    public int? GetDefaultId() => Default().Id;

    protected override string NameOf(ILanguage entity) => entity.IsoCode;

    protected override IReadOnlyList<ILanguage> Load(CmsDbContext read)
    {
        List<LanguageRow> rows = [.. read.Languages.OrderBy(row => row.Id)];
        Dictionary<int, string> isoCodes = rows.ToDictionary(row => row.Id, row => row.IsoCode);
        return rows.ConvertAll(row => ToEntity(row, isoCodes));
    }

    protected override void Insert(CmsDbContext write, ILanguage entity)
    {
        RefuseDuplicate(entity);
        MoveDefault(write, entity);
        LanguageRow row = new() { Key = entity.Key };
        Fill(row, entity);
        write.Languages.Add(row);
        write.SaveChanges();
        entity.Id = row.Id;
    }

    protected override void Update(CmsDbContext write, ILanguage entity)
    {
        RefuseDuplicate(entity);
        LanguageRow row = write.Languages.AsTracking().Single(x => x.Id == entity.Id);
        if (row.IsDefault && !entity.IsDefault)
        {
            throw new InvalidOperationException(
                $"'{entity.IsoCode}' is the default language and stays so until another language is made the default one.");
        }

        MoveDefault(write, entity);
        if (!string.Equals(row.IsoCode, entity.IsoCode, StringComparison.Ordinal))
        {
            CultureContent.Rename(write, row.IsoCode, entity.IsoCode);
        }

        Fill(row, entity);
        write.SaveChanges();
    }

    protected override void Remove(CmsDbContext write, ILanguage entity)
    {
        LanguageRow row = write.Languages.Single(x => x.Id == entity.Id);
        if (row.IsDefault)
        {
            throw new InvalidOperationException($"'{row.IsoCode}' is the default language and cannot be deleted.");
        }

        CultureContent.Delete(write, row.IsoCode, row.Id);
        write.Languages.Where(x => x.Id == row.Id).ExecuteDelete();
    }

    private static Language ToEntity(LanguageRow row, Dictionary<int, string> isoCodes)
    {
        Language language = new(row.IsoCode, row.CultureName)
        {
            Id = row.Id,
            Key = row.Key,
            IsDefault = row.IsDefault,
            IsMandatory = row.IsMandatory,
            FallbackIsoCode = row.FallbackLanguageId is int fallback ? isoCodes[fallback] : null,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        language.ResetDirtyProperties(rememberDirty: false);
        return language;
    }

    private static void MoveDefault(CmsDbContext write, ILanguage entity)
    {
        if (entity.IsDefault)
        {
            write.Languages.Where(row => row.IsDefault && row.Id != entity.Id)
                .ExecuteUpdate(set => set.SetProperty(row => row.IsDefault, false));
        }
    }

    private void RefuseDuplicate(ILanguage entity)
    {
        if (Shared.Find(entity.IsoCode) is { } same && same.Id != entity.Id)
        {
            throw new InvalidOperationException($"There is already a language '{entity.IsoCode}'.");
        }
    }

    private void Fill(LanguageRow row, ILanguage entity)
    {
        row.IsoCode = entity.IsoCode;
        row.CultureName = entity.CultureName;
        row.IsDefault = entity.IsDefault;
        row.IsMandatory = entity.IsMandatory;
        row.FallbackLanguageId = GetIdByIsoCode(entity.FallbackIsoCode);
        row.CreateDate = entity.CreateDate;
        row.UpdateDate = entity.UpdateDate;
    }

    private ILanguage Default() =>
        Shared.All.FirstOrDefault(language => language.IsDefault)
        ?? Shared.All.FirstOrDefault()
        ?? throw new InvalidOperationException(
            "There is no language. Name the first one with Umbraco:CMS:InstallDefaultData:Languages:Values:0 and set InstallData beside it to Values.");
}
