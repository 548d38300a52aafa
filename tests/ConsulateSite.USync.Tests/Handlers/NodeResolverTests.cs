using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;
using ConsulateSite.USync.Handlers.Nodes;
using ConsulateSite.USync.Upgrades.Values;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Tests.Handlers;

public class NodeResolverTests
{
    private readonly List<string> _warnings = [];
    private readonly NodeResolver _resolver;
    private readonly NodeType _type;

    public NodeResolverTests()
    {
        ILanguageService languageService = Substitute.For<ILanguageService>();
        languageService.GetAllAsync().Returns([new Language("ar", "Arabic") { IsDefault = true }, new Language("en-US", "English")]);
        SiteLanguages languages = new(languageService);
        languages.LoadAsync().GetAwaiter().GetResult();
        _resolver = new NodeResolver(languages, new ValueUpgrade(Substitute.For<IElementTypes>()), new FixedTime(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        _type = Types.Varying(("title", true, ValueStorageType.Nvarchar), ("code", false, ValueStorageType.Nvarchar), ("count", false, ValueStorageType.Integer));
    }

    [Fact]
    public void Cultures_are_found_whatever_their_case()
    {
        NodeItem item = Resolve("""
            <NodeName Default="Home"><Name Culture="AR">الرئيسية</Name><Name Culture="en-us">Home</Name></NodeName>
            <Published Default="true"><Published Culture="EN-US">True</Published><Published Culture="ar">false</Published></Published>
            """, "<title><Value Culture=\"en-us\"><![CDATA[Hello]]></Value></title>");

        Assert.Equal("Home", item.Names["en-US"]);
        Assert.Equal("الرئيسية", item.Name);
        Assert.True(item.PublishedCultures["en-US"]);
        Assert.False(item.PublishedCultures["ar"]);
        Assert.Equal("en-US", Assert.Single(item.Values).Culture);
        Assert.Empty(_warnings);
    }

    [Fact]
    public void A_language_that_the_site_lacks_is_told_once_and_left_out()
    {
        NodeItem item = Resolve(
            "<NodeName Default=\"Home\"><Name Culture=\"ar\">أ</Name><Name Culture=\"de\">Start</Name></NodeName>",
            "<title><Value Culture=\"de\"><![CDATA[Hallo]]></Value><Value Culture=\"ar\"><![CDATA[مرحبا]]></Value></title>");

        Assert.Equal(["ar"], item.Names.Keys);
        Assert.Equal("ar", Assert.Single(item.Values).Culture);
        Assert.Contains("\"de\"", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void An_orphaned_property_is_told_and_an_empty_one_is_not()
    {
        NodeItem item = Resolve("<NodeName Default=\"a\"/>", "<gone><Value><![CDATA[x]]></Value></gone><blank><Value><![CDATA[]]></Value></blank>");

        Assert.Empty(item.Values);
        Assert.Contains("\"gone\"", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void An_invariant_leftover_gives_way_to_values_with_a_culture()
    {
        NodeItem item = Resolve("<NodeName Default=\"a\"/>", "<title><Value><![CDATA[old]]></Value><Value Culture=\"ar\"><![CDATA[new]]></Value></title>");

        Assert.Equal("new", Assert.Single(item.Values).Stored);
        Assert.Empty(_warnings);
    }

    [Fact]
    public void An_invariant_leftover_alone_becomes_the_default_language()
    {
        NodeValue value = Assert.Single(Resolve("<NodeName Default=\"a\"/>", "<title><Value><![CDATA[old]]></Value></title>").Values);

        Assert.Equal(("ar", "old"), (value.Culture, value.Stored));
        Assert.Single(_warnings);
    }

    [Fact]
    public void A_leftover_culture_of_an_invariant_property_is_used_only_alone()
    {
        NodeValue value = Assert.Single(Resolve("<NodeName Default=\"a\"/>", "<code><Value Culture=\"ar\"><![CDATA[x]]></Value></code>").Values);

        Assert.Equal((null, "x"), (value.Culture, value.Stored));
        Assert.Single(_warnings);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("True", 1)]
    [InlineData("0", 0)]
    public void A_whole_number_may_be_a_boolean(string text, int expected) =>
        Assert.Equal(expected, Assert.Single(Resolve("<NodeName Default=\"a\"/>", $"<count><Value><![CDATA[{text}]]></Value></count>").Values).Stored);

    [Fact]
    public void A_value_of_the_wrong_kind_tells_its_line()
    {
        USyncFormatException error = Assert.Throws<USyncFormatException>(() => Resolve("<NodeName Default=\"a\"/>", "\n\n<count>\n<Value><![CDATA[many]]></Value></count>"));

        Assert.Contains("count", error.Message, StringComparison.Ordinal);
        Assert.Equal(7, error.Line);
    }

    [Fact]
    public void Without_states_by_culture_the_default_state_counts_for_all()
    {
        NodeItem item = Resolve("<NodeName Default=\"a\"><Name Culture=\"ar\">أ</Name><Name Culture=\"en-US\">a</Name></NodeName><Published Default=\"True\" />", string.Empty);

        Assert.Equal(["ar", "en-US"], item.PublishedCultures.Where(culture => culture.Value).Select(culture => culture.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_does_not_say_a_state_changes_none()
    {
        NodeItem item = Resolve("<NodeName Default=\"a\"/>", string.Empty);

        Assert.Empty(item.PublishedCultures);
        Assert.Null(item.Published);
        Assert.Null(item.Schedule);
    }

    [Fact]
    public void What_was_due_already_is_left_out_of_the_schedule()
    {
        NodeItem item = Resolve("""
            <NodeName Default="a"/>
            <Schedule>
              <ContentSchedule><Culture>AR</Culture><Action>Expire</Action><Date>2027-02-01T00:00:00</Date></ContentSchedule>
              <ContentSchedule><Culture>ar</Culture><Action>Release</Action><Date>2026-02-01T00:00:00</Date></ContentSchedule>
            </Schedule>
            """, string.Empty);

        Assert.Equal(new NodeSchedule("ar", ContentScheduleAction.Expire, new DateTime(2027, 2, 1, 0, 0, 0, DateTimeKind.Utc)), Assert.Single(item.Schedule!));
    }

    private NodeItem Resolve(string info, string properties)
    {
        USyncFile file = Xml.File($"<Content Key=\"{Guid.NewGuid()}\" Alias=\"a\">\n<Info><ContentType>page</ContentType>\n{info}</Info>\n<Properties>{properties}</Properties></Content>");
        return _resolver.Resolve(NodeReader.Read(file, file.Key), _type, _warnings);
    }
}
