using System.Globalization;
using ConsulateSite.Web.Localization;

namespace ConsulateSite.Web.Tests.Fakes;

internal static class TestTexts
{
    /// <summary>The words that are compiled in.</summary>
    public static CultureTexts In(string culture) => new(CultureInfo.GetCultureInfo(culture), new DictionarySnapshot([]));

    public static SiteFormats Formats(string culture) => new(In(culture), CultureInfo.GetCultureInfo(culture));
}
