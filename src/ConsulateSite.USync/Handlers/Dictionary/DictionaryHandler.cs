using System.Xml.Linq;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.USync.Handlers.Dictionary;

/// <summary>Dictionary items; an item is found by its key, then by its alias.</summary>
internal sealed class DictionaryHandler(IDictionaryItemService dictionary, SiteLanguages languages) : KindHandler<DictionaryEntry>(Kind.Dictionary)
{
    /// <inheritdoc />
    public override bool IsAliasUnique => true;

    /// <inheritdoc />
    public override Task BeginAsync(SyncRun run) => languages.LoadAsync();

    /// <inheritdoc />
    public override DictionaryEntry Read(USyncFile file)
    {
        Dictionary<string, string> translations = new(StringComparer.OrdinalIgnoreCase);
        foreach (XElement translation in file.Root.Element("Translations")?.Elements("Translation") ?? [])
        {
            string? isoCode = translation.Attribute("Language")?.Value;
            if (string.IsNullOrWhiteSpace(isoCode))
            {
                throw translation.Error("The translation has no Language.");
            }

            if (!translations.TryAdd(isoCode.Trim(), translation.Value))
            {
                throw translation.Error($"There are two translations for \"{isoCode}\".");
            }
        }

        return new DictionaryEntry
        {
            File = file,
            Key = KeyOf(file),
            Alias = AliasOf(file),
            Parent = file.Root.Element("Info").TextOrNull("Parent") ?? string.Empty,
            Translations = translations,
        };
    }

    /// <inheritdoc />
    public override void Write(DictionaryEntry item, XElement root)
    {
        WriteRoot(item, root);
        XElement info = root.Child("Info");
        if (item.Parent.Length > 0)
        {
            info.Set("Parent", item.Parent);
        }
        else
        {
            info.Element("Parent")?.Remove();
        }

        root.Child("Translations").SetList(
            "Translation",
            item.Translations.OrderBy(translation => translation.Key, StringComparer.Ordinal),
            (element, translation) => string.Equals(element.Attribute("Language")?.Value, translation.Key, StringComparison.OrdinalIgnoreCase),
            (element, translation) =>
            {
                element.SetAttributeValue("Language", translation.Key);
                if (element.Value != translation.Value)
                {
                    element.ReplaceNodes(new XText(translation.Value));
                }
            });
    }

    /// <inheritdoc />
    public override IReadOnlyList<DictionaryEntry> Order(IReadOnlyList<DictionaryEntry> items) =>
        Ordering.ByNeed(items, item => item.Alias, item => item.Parent.Length == 0 ? [] : [item.Parent], StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override Task<DictionaryEntry> ResolveAsync(DictionaryEntry item, ICollection<string> warnings)
    {
        Dictionary<string, string> translations = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string isoCode, string text) in item.Translations)
        {
            if (languages.Find(isoCode) is { } language)
            {
                translations[language.IsoCode] = text;
            }
            else if (text.Length > 0)
            {
                warnings.Add(languages.MissingMessage(isoCode));
            }
        }

        return Task.FromResult(item with { Translations = translations });
    }

    /// <inheritdoc />
    public override async Task<DictionaryEntry?> FindAsync(DictionaryEntry item)
    {
        if (await FindAsync(item.Key, item.Alias) is not { } existing)
        {
            return null;
        }

        IDictionaryItem? parent = existing.ParentId is { } parentKey ? await dictionary.GetAsync(parentKey) : null;
        return From(existing, parent?.ItemKey ?? string.Empty, level: 1);
    }

    /// <inheritdoc />
    public override async Task SaveAsync(DictionaryEntry item)
    {
        Guid? parentKey = await ParentKeyAsync(item);
        IDictionaryItem? existing = await FindAsync(item.Key, item.Alias);
        IDictionaryItem entry = existing ?? new DictionaryItem(parentKey, item.Alias) { Key = item.Key };
        entry.ItemKey = item.Alias;
        entry.ParentId = parentKey;
        foreach ((string isoCode, string text) in item.Translations)
        {
            entry.AddOrUpdateDictionaryValue(languages.Find(isoCode)!, text);
        }

        Umbraco.Cms.Core.Attempt<IDictionaryItem, DictionaryItemOperationStatus> attempt = existing is null
            ? await dictionary.CreateAsync(entry, UserKey)
            : await dictionary.UpdateAsync(entry, UserKey);
        Demand(attempt.Success, attempt.Status, $"Storing the dictionary item {item.Alias}");
    }

    /// <inheritdoc />
    public override async Task<bool> ExistsAsync(Guid key, string alias) => await dictionary.GetAsync(key) is not null;

    /// <inheritdoc />
    public override async Task DeleteAsync(Guid key, string alias)
    {
        Umbraco.Cms.Core.Attempt<IDictionaryItem?, DictionaryItemOperationStatus> attempt = await dictionary.DeleteAsync(key, UserKey);
        Demand(attempt.Success, attempt.Status, $"Deleting the dictionary item {alias}");
    }

    /// <inheritdoc />
    public override async Task<IReadOnlyList<DictionaryEntry>> GetAllAsync()
    {
        IReadOnlyList<IDictionaryItem> all = (await dictionary.GetDescendantsAsync(null)).DistinctBy(item => item.Key).ToList();
        Dictionary<Guid, IDictionaryItem> byKey = all.ToDictionary(item => item.Key);
        return all.Select(item => From(item, item.ParentId is { } parent ? byKey.GetValueOrDefault(parent)?.ItemKey ?? string.Empty : string.Empty, Level(item))).ToList();

        int Level(IDictionaryItem item) =>
            item.ParentId is { } parent && byKey.TryGetValue(parent, out IDictionaryItem? above) && above != item ? Level(above) + 1 : 1;
    }

    private static DictionaryEntry From(IDictionaryItem item, string parent, int level) => new()
    {
        Key = item.Key,
        Alias = item.ItemKey,
        Parent = parent,
        Level = level,
        Translations = item.Translations.ToDictionary(translation => translation.LanguageIsoCode, translation => translation.Value, StringComparer.OrdinalIgnoreCase),
    };

    private async Task<IDictionaryItem?> FindAsync(Guid key, string alias) => await dictionary.GetAsync(key) ?? await dictionary.GetAsync(alias);

    private async Task<Guid?> ParentKeyAsync(DictionaryEntry item) =>
        item.Parent.Length == 0
            ? null
            : (await dictionary.GetAsync(item.Parent))?.Key
                ?? throw item.File!.Root.Required("Info").Required("Parent").Error($"The parent \"{item.Parent}\" does not exist.");
}
