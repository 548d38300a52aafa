using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using Microsoft.AspNetCore.Http;
using NSubstitute;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Web.Tests.Routing;

public sealed class SiteLanguagesTests
{
    private readonly TestSite _site = new();

    [Fact]
    public void The_default_language_comes_first() => Assert.Equal(["ar", "fr", "en"], _site.Languages.All.Select(language => language.IsoCode));

    [Theory]
    [InlineData("/fr", "fr", "")]
    [InlineData("/FR/demarches", "fr", "/demarches")]
    [InlineData("/ar/الأخبار", "ar", "/الأخبار")]
    public void The_language_of_a_path_is_its_first_segment(string path, string expected, string expectedRest)
    {
        Assert.Equal(expected, _site.Languages.OfPath(path, out PathString remaining)?.IsoCode);
        Assert.Equal(expectedRest, remaining.Value);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/french")]
    [InlineData("/de/seite")]
    public void Another_path_has_no_language(string path) => Assert.Null(_site.Languages.OfPath(path, out _));

    [Fact]
    public void A_change_of_domains_shows_at_once()
    {
        Assert.Equal("/fr", _site.Languages.PathOf(new SiteLanguage("fr")));
        _site.Domains.GetAll(false).Returns([new Domain(1, "https://consulate.example/francais", 1, "fr", false, 0)]);
        Assert.Equal("/francais", _site.Languages.PathOf(new SiteLanguage("fr")));
    }

    [Fact]
    public void A_language_knows_its_direction_and_its_own_name()
    {
        SiteLanguage arabic = new("ar");
        Assert.Equal(("rtl", "العربية", "Language.Arabic"), (arabic.Direction, arabic.NativeName, arabic.NameKey));
        SiteLanguage french = new("fr");
        Assert.Equal(("ltr", "Français", "Language.French"), (french.Direction, french.NativeName, french.NameKey));
    }
}
