using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Languages;

internal sealed record LanguageResponseModel(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode)
{
    public static LanguageResponseModel Of(ILanguage language) =>
        new(language.IsoCode, language.CultureName, language.IsDefault, language.IsMandatory, language.FallbackIsoCode);
}
