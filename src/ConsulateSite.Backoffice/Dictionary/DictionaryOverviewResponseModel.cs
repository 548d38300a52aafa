using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Dictionary;

/// <summary>In which languages a text exists.</summary>
internal sealed record DictionaryOverviewResponseModel(string? Name, Guid Id, ReferenceByIdModel? Parent, IReadOnlyList<string> TranslatedIsoCodes)
{
    public static DictionaryOverviewResponseModel Of(IDictionaryItem item) => new(
        item.ItemKey,
        item.Key,
        ReferenceByIdModel.OrNull(item.ParentId),
        [
            .. item.Translations.Where(translation => !string.IsNullOrWhiteSpace(translation.Value))
                .Select(translation => translation.LanguageIsoCode),
        ]);
}
