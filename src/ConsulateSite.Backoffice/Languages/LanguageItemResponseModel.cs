using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Languages;

internal sealed record LanguageItemResponseModel(string Name, string IsoCode)
{
    public static LanguageItemResponseModel Of(ILanguage language) => new(language.CultureName, language.IsoCode);
}
