using System.Data;
using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Settings;

/// <summary>The dictionary: texts of the user interface by key and language.</summary>
internal sealed class DictionaryRepository : SnapshotRepository<IDictionaryItem>, IDictionaryRepository
{
    private static readonly Comparer<IDictionaryItem> ByItemKey =
        Comparer<IDictionaryItem>.Create((left, right) => string.CompareOrdinal(left.ItemKey, right.ItemKey));

    private readonly LanguageRepository _languages;
    private readonly IOptionsMonitor<DictionarySettings> _settings;

    public DictionaryRepository(
        IDatabase database, CommitClock clock, TimeProvider time, LanguageRepository languages, IOptionsMonitor<DictionarySettings> settings)
        : base(database, clock, time)
    {
        _languages = languages;
        _settings = settings;
        languages.OnChange(Reload);
    }

    /// <summary>There are hundreds of items and they are often saved one after the other, so that reading all after each would take its time.</summary>
    public override void Save(IDictionaryItem entity)
    {
        // Taken first, so that nobody else writes between reading what there is and saving.
        CmsDbContext write = Database.Write;
        EntitySnapshot<IDictionaryItem> before = Shared;
        base.Save(entity);
        Replace(before.With(ToEntity(Items(write).Single(row => row.Id == entity.Id)), ByItemKey));
    }

    public IDictionaryItem? Get(string key) => Copy(Shared.Find(key));

    public IEnumerable<IDictionaryItem> GetManyByKeys(params string[] keys) =>
        Copies(keys.Distinct(StringComparer.OrdinalIgnoreCase).Select(Shared.Find).OfType<IDictionaryItem>());

    public IEnumerable<IDictionaryItem> GetDictionaryItemDescendants(Guid? parentId, string? filter = null)
    {
        IEnumerable<IDictionaryItem> items = parentId is null ? Shared.All : Below(parentId.Value);
        return Copies(items.Where(item => Contains(item, filter)));
    }

    public Dictionary<string, Guid> GetDictionaryItemKeyMap() =>
        Shared.All.ToDictionary(item => item.ItemKey, item => item.Key, StringComparer.Ordinal);

    protected override string NameOf(IDictionaryItem entity) => entity.ItemKey;

    protected override IReadOnlyList<IDictionaryItem> Load(CmsDbContext read) =>
        [.. Items(read).AsEnumerable().Select(ToEntity).Order(ByItemKey)];

    protected override void Insert(CmsDbContext write, IDictionaryItem entity)
    {
        RefuseDuplicate(entity);
        DictionaryItemRow row = ToRow(entity);
        row.Texts.AddRange(ToTexts(entity));
        write.DictionaryItems.Add(row);
        write.SaveChanges();
        entity.Id = row.Id;
    }

    protected override void Update(CmsDbContext write, IDictionaryItem entity)
    {
        RefuseDuplicate(entity);
        write.DictionaryItems.Update(ToRow(entity));
        write.DictionaryTexts.Where(text => text.ItemId == entity.Id).ExecuteDelete();
        write.DictionaryTexts.AddRange(ToTexts(entity));
        write.SaveChanges();
    }

    protected override void Remove(CmsDbContext write, IDictionaryItem entity)
    {
        int[] ids = [entity.Id, .. Below(entity.Key).Select(item => item.Id)];
        write.DictionaryItems.Where(row => ids.Contains(row.Id)).ExecuteDelete();
    }

    private static IQueryable<DictionaryItemRow> Items(CmsDbContext read) => read.DictionaryItems.Include(row => row.Texts);

    private bool Contains(IDictionaryItem item, string? filter) =>
        string.IsNullOrEmpty(filter)
        || item.ItemKey.StartsWith(filter, StringComparison.OrdinalIgnoreCase)
        || (_settings.CurrentValue.EnableValueSearch
            && item.Translations.Any(translation => translation.Value.StartsWith(filter, StringComparison.OrdinalIgnoreCase)));

    private static DictionaryItemRow ToRow(IDictionaryItem entity) => new()
    {
        Id = entity.Id,
        Key = entity.Key,
        ParentKey = entity.ParentId,
        ItemKey = entity.ItemKey,
        CreateDate = entity.CreateDate,
        UpdateDate = entity.UpdateDate,
    };

    private IEnumerable<DictionaryTextRow> ToTexts(IDictionaryItem entity) => entity.Translations
        .GroupBy(translation => translation.LanguageIsoCode, StringComparer.OrdinalIgnoreCase)
        .Select(translations => new DictionaryTextRow
        {
            ItemId = entity.Id,
            LanguageId = _languages.GetIdByIsoCode(translations.Key)!.Value,
            Key = translations.Last().Key,
            Value = translations.Last().Value,
        });

    private DictionaryItem ToEntity(DictionaryItemRow row)
    {
        DictionaryItem item = new(row.ParentKey, row.ItemKey)
        {
            Id = row.Id,
            Key = row.Key,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
            Translations = [.. row.Texts.OrderBy(text => text.LanguageId).Select(ToTranslation).OfType<IDictionaryTranslation>()],
        };
        item.ResetDirtyProperties(rememberDirty: false);
        return item;
    }

    // A reader with an older view may meet a language that is gone by now.
    private DictionaryTranslation? ToTranslation(DictionaryTextRow row)
    {
        if (_languages.Shared.Find(row.LanguageId) is not { } language)
        {
            return null;
        }

        DictionaryTranslation translation = new(language, row.Value, row.Key);
        translation.ResetDirtyProperties(rememberDirty: false);
        return translation;
    }

    private IEnumerable<IDictionaryItem> Below(Guid key)
    {
        ILookup<Guid?, IDictionaryItem> children = Shared.All.ToLookup(item => item.ParentId);
        return Descend(key);

        IEnumerable<IDictionaryItem> Descend(Guid parent) =>
            children[parent].SelectMany(item => Descend(item.Key).Prepend(item));
    }

    private void RefuseDuplicate(IDictionaryItem entity)
    {
        if (Shared.All.Any(other => other.ItemKey == entity.ItemKey && other.Id != entity.Id))
        {
            throw new DuplicateNameException($"There is already a dictionary item '{entity.ItemKey}'.");
        }
    }
}
