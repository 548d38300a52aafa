using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Web.Tests.Preferences;

public sealed class LanguagePreferenceTests
{
    private static readonly SiteLanguage[] Languages = [new("ar"), new("fr"), new("en")];

    [Theory]
    [InlineData("fr-CA,fr;q=0.9,en;q=0.8", "fr")]
    [InlineData("en-GB", "en")]
    [InlineData("de, en;q=0.5", "en")]
    [InlineData("en;q=0.3, ar-MA;q=0.9", "ar")]
    [InlineData("fr;q=0, en", "en")]
    [InlineData("ary", "ar")]
    [InlineData("zgh, fr;q=0.1", "ar")]
    [InlineData("de", "ar")]
    [InlineData("*", "ar")]
    [InlineData("", "ar")]
    [InlineData("!!,,;q=x", "ar")]
    public void A_browser_gets_the_language_that_it_likes_most(string header, string expected) =>
        Assert.Equal(expected, LanguagePreference.Negotiate(header, Languages).IsoCode);

    [Fact]
    public void A_remembered_choice_wins_over_the_browser() => Assert.Equal("fr", Pick("language=fr", "en").IsoCode);

    [Fact]
    public void A_remembered_language_that_the_site_does_not_have_is_forgotten() => Assert.Equal("en", Pick("language=xx", "en").IsoCode);

    private static SiteLanguage Pick(string cookie, string accepted)
    {
        DefaultHttpContext http = new();
        http.Request.Headers.Cookie = cookie;
        http.Request.Headers.AcceptLanguage = accepted;
        return LanguagePreference.Pick(http.Request, Languages);
    }
}
