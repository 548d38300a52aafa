using System.Xml.Linq;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.USync.Handlers.Languages;

/// <summary>Languages. Fall-backs are set in the second pass, when all languages are there.</summary>
internal sealed class LanguageHandler(ILanguageService languages) : KindHandler<LanguageItem>(Kind.Languages)
{
    /// <inheritdoc />
    public override bool IsKeyed => false;

    /// <inheritdoc />
    public override LanguageItem Read(USyncFile file)
    {
        string isoCode = file.Root.TextOrNull("IsoCode") ?? file.Alias;
        return new LanguageItem
        {
            File = file,
            Key = file.Key,
            Alias = string.IsNullOrWhiteSpace(isoCode) ? throw file.Root.Error("The language has neither <IsoCode> nor Alias.") : isoCode.Trim(),
            Name = file.Root.TextOrNull("Name"),
            IsMandatory = file.Root.Bool("IsMandatory"),
            IsDefault = file.Root.Bool("IsDefault"),
            Fallback = file.Root.Text("Fallback")?.Trim() ?? string.Empty,
        };
    }

    /// <inheritdoc />
    public override void Write(LanguageItem item, XElement root)
    {
        if (root.Attribute("Key") is null)
        {
            root.SetAttributeValue("Key", item.Key);
        }

        root.SetAttributeValue("Alias", item.Alias);
        root.SetAttributeValue("Level", 0);
        root.Set("Name", item.Name);
        root.Set("IsoCode", item.Alias);
        root.Set("IsMandatory", item.IsMandatory ?? false);
        root.Set("IsDefault", item.IsDefault ?? false);
        if (item.Fallback.Length > 0)
        {
            root.Set("Fallback", item.Fallback);
        }
        else
        {
            root.Element("Fallback")?.Remove();
        }
    }

    /// <inheritdoc />
    public override IReadOnlyList<LanguageItem> Order(IReadOnlyList<LanguageItem> items) =>
        items.OrderByDescending(item => item.IsDefault ?? false).ToList();

    /// <inheritdoc />
    public override async Task<LanguageItem?> FindAsync(LanguageItem item) => await FindAsync(item.Alias) is { } language ? From(language) : null;

    /// <inheritdoc />
    public override async Task SaveAsync(LanguageItem item)
    {
        ILanguage? existing = await FindAsync(item.Alias);
        ILanguage language = existing ?? new Language(item.Alias, item.Name ?? item.Alias);
        language.CultureName = item.Name ?? language.CultureName;
        language.IsMandatory = item.IsMandatory ?? language.IsMandatory;
        language.IsDefault = item.IsDefault ?? language.IsDefault;
        await StoreAsync(language, existing is null);
    }

    /// <inheritdoc />
    public override async Task CompleteAsync(LanguageItem item)
    {
        if (await FindAsync(item.Alias) is not { } language || Same(language.FallbackIsoCode, item.Fallback))
        {
            return;
        }

        language.FallbackIsoCode = item.Fallback.Length == 0 ? null : (await FindAsync(item.Fallback))?.IsoCode
            ?? throw item.File!.Root.Required("Fallback").Error($"The language \"{item.Fallback}\" to fall back to does not exist.");
        await StoreAsync(language, isNew: false);
    }

    /// <inheritdoc />
    public override async Task<bool> ExistsAsync(Guid key, string alias) => await FindAsync(alias) is not null;

    /// <inheritdoc />
    public override async Task DeleteAsync(Guid key, string alias)
    {
        ILanguage? language = await FindAsync(alias);
        if (language is not null)
        {
            Umbraco.Cms.Core.Attempt<ILanguage?, LanguageOperationStatus> attempt = await languages.DeleteAsync(language.IsoCode, UserKey);
            Demand(attempt.Success, attempt.Status, $"Deleting the language {language.IsoCode}");
        }
    }

    /// <inheritdoc />
    public override async Task<IReadOnlyList<LanguageItem>> GetAllAsync() => (await languages.GetAllAsync()).Select(From).ToList();

    private static LanguageItem From(ILanguage language) => new()
    {
        Key = language.Key,
        Alias = language.IsoCode,
        Level = 0,
        Name = language.CultureName,
        IsMandatory = language.IsMandatory,
        IsDefault = language.IsDefault,
        Fallback = language.FallbackIsoCode ?? string.Empty,
    };

    private static bool Same(string? one, string? other) => string.Equals(one ?? string.Empty, other ?? string.Empty, StringComparison.OrdinalIgnoreCase);

    private async Task<ILanguage?> FindAsync(string isoCode) =>
        (await languages.GetAllAsync()).FirstOrDefault(language => Same(language.IsoCode, isoCode));

    private async Task StoreAsync(ILanguage language, bool isNew)
    {
        Umbraco.Cms.Core.Attempt<ILanguage, LanguageOperationStatus> attempt = isNew
            ? await languages.CreateAsync(language, UserKey)
            : await languages.UpdateAsync(language, UserKey);
        Demand(attempt.Success, attempt.Status, $"Storing the language {language.IsoCode}");
    }
}
