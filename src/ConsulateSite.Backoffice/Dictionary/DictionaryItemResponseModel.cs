using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Dictionary;

/// <summary>A text with its translations.</summary>
internal sealed record DictionaryItemResponseModel(string Name, IReadOnlyList<DictionaryItemTranslationModel> Translations, Guid Id)
{
    public static DictionaryItemResponseModel Of(IDictionaryItem item) => new(
        item.ItemKey,
        [
            .. item.Translations.Where(translation => !string.IsNullOrWhiteSpace(translation.Value))
                .Select(translation => new DictionaryItemTranslationModel(translation.LanguageIsoCode, translation.Value)),
        ],
        item.Key);
}
