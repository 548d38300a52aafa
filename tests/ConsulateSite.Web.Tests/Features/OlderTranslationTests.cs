using ConsulateSite.Web.Features.Notices;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Tests.Fakes;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Tests.Features;

public sealed class OlderTranslationTests
{
    private static readonly DateTime Translated = new(2026, 11, 16, 9, 0, 0, DateTimeKind.Utc);

    private readonly TestSite _site = new();

    public OlderTranslationTests() => _site.Root.With("timeZone", "Etc/GMT-1");

    [Fact]
    public void A_translation_that_is_older_than_the_original_says_so_and_leads_to_it()
    {
        FakeContent content = Content(Translated.AddDays(2));
        OlderTranslation older = Build("fr", content)!;
        Assert.Equal(
            "Le texte en arabe a changé le 18 novembre 2026 à 10\u00A0h. Cette version date du 16 novembre 2026 à 10\u00A0h.", older.Text);
        Assert.Equal(("Passport ar", "Lire l’original en arabe"), (older.Link.Text, older.Invitation));
        Assert.Null(older.Changed);
    }

    [Fact]
    public void What_has_changed_is_told_in_the_language_of_the_original()
    {
        FakeContent content = Content(Translated.AddDays(2));
        content.WithIn("ar", "changeNote", "الرسوم").WithIn("fr", "changeNote", "Autre chose");
        OlderTranslation older = Build("fr", content)!;
        Assert.Equal(("الرسوم", "ar"), (older.Changed!.Text, older.Changed.Language!.IsoCode));
    }

    [Theory]
    [InlineData("fr", -1440)]
    [InlineData("fr", 0)]
    [InlineData("fr", 60)]
    [InlineData("ar", 1440)]
    public void The_original_itself_and_a_translation_published_with_or_after_it_say_nothing(string culture, int minutes) =>
        Assert.Null(Build(culture, Content(Translated.AddMinutes(minutes))));

    [Fact]
    public void A_page_that_has_no_original_says_nothing() =>
        Assert.Null(Build("fr", new FakeContent("procedure").Named("fr", "Passeport")));

    [Fact]
    public void The_site_says_nothing_because_its_facts_are_those_of_all_languages()
    {
        _site.Root.Named("ar", "Consulate", Translated.AddDays(2)).Named("fr", "Consulate", Translated);
        Assert.Null(new OlderTranslationBuilder(_site.Languages, _site.Links).Build(_site.Root, _site.Page("fr", _site.Root)));
    }

    private static FakeContent Content(DateTime changed) =>
        new FakeContent("procedure").Named("ar", "Passport ar", changed).Named("fr", "Passport fr", Translated);

    private OlderTranslation? Build(string culture, FakeContent content)
    {
        IPublishedContent procedure = new Procedure(content, FakeElement.Fallback);
        return new OlderTranslationBuilder(_site.Languages, _site.Links).Build(procedure, _site.Page(culture, procedure));
    }
}
