using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Features.StyleGuide;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class StyleGuideTests
{
    // They are no components: the document around a page, in its two variants, and what views share.
    private static readonly string[] Documents = ["_Head", "_Layout", "_Meta", "_TextHead", "_TextLayout", "_ViewImports"];

    public static TheoryData<string> Languages() => ["ar", "fr", "en"];

    [Fact]
    public void Every_component_of_the_site_is_in_the_guide()
    {
        string[] components =
        [
            .. Repository.WebFiles(".cshtml")
                .Select(path => $"/{Path.GetRelativePath(Repository.Web, path).Replace('\\', '/')}")
                .Where(IsComponent)
                .Order(StringComparer.Ordinal),
        ];
        Assert.True(components.Length > 40);
        Assert.Equal(components, Specimens("fr").Select(specimen => specimen.View).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_component_has_its_words_in_the_reader_s_language_and_no_word_is_left_over(string culture)
    {
        IReadOnlyList<SpecimenGroup> groups = Groups(culture);
        string[] wanted =
        [
            .. groups.Select(group => group.NameKey)
                .Concat(Specimens(culture).SelectMany(specimen => (string[])[specimen.NameKey, specimen.UseKey, specimen.CriteriaKey]))
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(
            wanted,
            TestTexts.In(culture).GetAllStrings(includeParentCultures: false)
                .Select(word => word.Name)
                .Where(name => name.StartsWith("StyleGuide.", StringComparison.Ordinal) && name.Count(sign => sign == '.') == 2)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_parts_of_the_guide_have_the_same_address() =>
        Assert.Distinct(Groups("fr").Select(group => group.Anchor).Concat(Specimens("fr").Select(specimen => specimen.Anchor)));

    private static bool IsComponent(string view)
    {
        string name = Path.GetFileNameWithoutExtension(view);
        return (name.StartsWith('_') && !Documents.Contains(name)) || view.Contains("/Blocks/", StringComparison.Ordinal);
    }

    private static IReadOnlyList<Specimen> Specimens(string culture) => [.. Groups(culture).SelectMany(group => group.Specimens)];

    private static IReadOnlyList<SpecimenGroup> Groups(string culture)
    {
        PageContext page = new TestSite().Page(culture);
        return StyleGuideBuilder.Groups(new Samples(page, Surroundings(page), $"/{culture}/styleguide", "/img/coast.svg"));
    }

    private static Chrome Surroundings(PageContext page) => new()
    {
        Language = page.Language,
        Texts = page.Texts,
        Theme = page.Theme,
        Display = page.Display,
        Head = new PageHead { Title = "Guide", Name = "Guide", SiteName = "Site" },
        Brand = new Brand("/", "Site", ArabicName: null, Place: null),
        DemonstrationNotice = "Demonstration",
        Languages = [],
        SearchAddress = "/search",
        SearchDescription = "/opensearch.xml",
        Navigation = [],
        Name = "Guide",
        Footer = new Footer
        {
            SiteName = "Site",
            Address = [],
            Hours = [],
            Telephones = [],
            Pages = [],
            AboutSite = [],
            Themes = [],
            OtherDisplay = new PageLink("Text", "?display=text"),
            Text = "Foot",
        },
    };
}
