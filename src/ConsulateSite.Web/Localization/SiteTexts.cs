using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Localization;

/// <summary>The words of the interface, by language.</summary>
internal sealed class SiteTexts(DictionaryCache dictionary)
{
    /// <summary>The words of a language as they are now; they stay the same while they are held.</summary>
    public async ValueTask<IStringLocalizer> ForAsync(CultureInfo culture) => new CultureTexts(culture, await dictionary.GetAsync());
}
