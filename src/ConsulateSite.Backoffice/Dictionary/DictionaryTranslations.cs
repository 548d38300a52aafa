using ConsulateSite.Backoffice.Authorization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Dictionary;

/// <summary>Changes the translations of an item, as far as the user may write in their languages.</summary>
internal sealed class DictionaryTranslations(ILanguageService languages, CultureAccess cultures)
{
    /// <summary>
    /// Gives an item its translations. Those in languages that the user may not write stay as they are; one that is empty or missing is
    /// taken away.
    /// </summary>
    public async Task ApplyAsync(IDictionaryItem item, IEnumerable<DictionaryItemTranslationModel> translations)
    {
        IReadOnlySet<string> writable = await cultures.WritableAsync();
        List<IDictionaryTranslation> result = [.. item.Translations.Where(translation => !writable.Contains(translation.LanguageIsoCode))];
        foreach (DictionaryItemTranslationModel translation in translations.Where(translation =>
            writable.Contains(translation.IsoCode) && !string.IsNullOrWhiteSpace(translation.Translation)))
        {
            if (await languages.GetAsync(translation.IsoCode) is { } language)
            {
                result.Add(new DictionaryTranslation(language, translation.Translation));
            }
        }

        item.Translations = result;
    }
}
