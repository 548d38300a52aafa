using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers.Types;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Tests.Handlers;

public class TypeMapperTests
{
    private const string Definition = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";

    private readonly IDataTypeService _dataTypes = Substitute.For<IDataTypeService>();
    private readonly TypeMapper _mapper;
    private readonly ContentType _type = new(Types.ShortStrings, -1) { Alias = "page", Variations = ContentVariation.Culture };

    public TypeMapperTests()
    {
        IDataType dataType = Substitute.For<IDataType>();
        dataType.Id.Returns(7);
        dataType.Key.Returns(Guid.Parse(Definition));
        dataType.EditorAlias.Returns("Umbraco.TextBox");
        dataType.DatabaseType.Returns(ValueStorageType.Nvarchar);
        _dataTypes.GetAsync(Arg.Any<Guid>()).Returns((IDataType?)null);
        _dataTypes.GetAsync(Guid.Parse(Definition)).Returns(dataType);
        _mapper = new TypeMapper(_dataTypes, Types.ShortStrings);
    }

    [Fact]
    public async Task Properties_and_tabs_are_set_exactly_as_the_file_says()
    {
        TypeItem item = Read(Property("title", "content/main", "11111111-0000-0000-0000-000000000001", "<Mandatory>True</Mandatory><Variations>Culture</Variations><SortOrder>3</SortOrder><LabelOnTop>true</LabelOnTop>"), Tab("content", "Content", "Tab", 1) + Tab("content/main", "Main", "Group", 2));

        await _mapper.ApplyAsync(item, _type);

        IPropertyType property = Assert.Single(_type.PropertyTypes);
        Assert.Equal(Guid.Parse("11111111-0000-0000-0000-000000000001"), property.Key);
        Assert.Equal((7, true, ContentVariation.Culture, 3, true), (property.DataTypeId, property.Mandatory, property.Variations, property.SortOrder, property.LabelOnTop));
        Assert.Equal(["content", "content/main"], _type.PropertyGroups.OrderBy(group => group.SortOrder).Select(group => group.Alias));
        Assert.Equal(PropertyGroupType.Tab, _type.PropertyGroups["content"].Type);
        Assert.Contains(property, _type.PropertyGroups["content/main"].PropertyTypes!);
        Assert.Empty(Facts(item));
    }

    [Fact]
    public async Task A_property_that_the_file_does_not_name_is_removed_and_its_group_too()
    {
        await _mapper.ApplyAsync(Read(Property("old", "extra", null) + Property("title", "main", null), Tab("main", "Main", "Group", 0) + Tab("extra", "Extra", "Group", 1)), _type);
        TypeItem item = Read(Property("title", "main", null), Tab("main", "Main", "Group", 0));

        await _mapper.ApplyAsync(item, _type);

        Assert.Equal("title", Assert.Single(_type.PropertyTypes).Alias);
        Assert.Equal("main", Assert.Single(_type.PropertyGroups).Alias);
    }

    [Fact]
    public async Task A_property_is_known_by_its_key_when_its_alias_changes()
    {
        await _mapper.ApplyAsync(Read(Property("headline", "main", "11111111-0000-0000-0000-000000000001"), Tab("main", "Main", "Group", 0)), _type);
        IPropertyType before = _type.PropertyTypes.Single();

        await _mapper.ApplyAsync(Read(Property("title", "main", "11111111-0000-0000-0000-000000000001"), Tab("main", "Main", "Group", 0)), _type);

        Assert.Same(before, Assert.Single(_type.PropertyTypes));
        Assert.Equal("title", before.Alias);
    }

    [Fact]
    public async Task A_property_moves_to_the_group_that_the_file_says()
    {
        string tabs = Tab("main", "Main", "Group", 0) + Tab("more", "More", "Group", 1);
        await _mapper.ApplyAsync(Read(Property("title", "main", null), tabs), _type);

        TypeItem item = Read(Property("title", "more", null), tabs);
        await _mapper.ApplyAsync(item, _type);

        Assert.Empty(_type.PropertyGroups["main"].PropertyTypes!);
        Assert.Empty(Facts(item));
    }

    [Fact]
    public async Task A_tab_of_an_old_file_is_found_by_its_caption()
    {
        await _mapper.ApplyAsync(
            Read(
                $"<GenericProperty><Name>T</Name><Alias>title</Alias><Definition>{Definition}</Definition><Tab>Main content</Tab></GenericProperty>",
                "<Tab><Caption>Main content</Caption><SortOrder>0</SortOrder></Tab>"),
            _type);

        Assert.Equal("Main content", Assert.Single(_type.PropertyGroups).Name);
        Assert.Single(_type.PropertyGroups[0].PropertyTypes!);
    }

    [Fact]
    public async Task A_data_type_that_does_not_exist_tells_its_line()
    {
        TypeItem item = Read("\n<GenericProperty><Alias>title</Alias>\n<Definition>22222222-0000-0000-0000-000000000002</Definition></GenericProperty>", string.Empty);

        USyncFormatException error = await Assert.ThrowsAsync<USyncFormatException>(() => _mapper.ApplyAsync(item, _type));

        Assert.Contains("\"title\"", error.Message, StringComparison.Ordinal);
        Assert.Equal(5, error.Line);
    }

    [Theory]
    [InlineData("<IsListView>True</IsListView>", "c0808dd3-8133-4e4b-8ce8-e2bea84a96a4")]
    [InlineData("<IsListView>false</IsListView>", "00000000-0000-0000-0000-000000000000")]
    [InlineData("<ListView>3a0156c4-3b8c-4803-bdc1-6871faa83fff</ListView>", "3a0156c4-3b8c-4803-bdc1-6871faa83fff")]
    [InlineData("", null)]
    public void A_list_view_is_read_in_the_old_way_and_the_new(string info, string? expected) =>
        Assert.Equal(expected is null ? null : Guid.Parse(expected), Read(string.Empty, string.Empty, info).ListView);

    [Theory]
    [InlineData("<GenericProperty><Name>x</Name></GenericProperty>", "no <Alias>")]
    [InlineData("<GenericProperty><Alias>x</Alias></GenericProperty>", "no <Definition>")]
    public void A_property_that_is_not_complete_is_refused(string property, string reason) =>
        Assert.Contains(reason, Assert.Throws<USyncFormatException>(() => Read(property, string.Empty)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_property_that_is_there_twice_is_refused() =>
        Assert.Contains("two properties", Assert.Throws<USyncFormatException>(() => Read(Property("a", "m", null) + Property("A", "m", null), string.Empty)).Message, StringComparison.Ordinal);

    private static string Property(string alias, string tab, string? key, string more = "") =>
        $"<GenericProperty>{(key is null ? string.Empty : $"<Key>{key}</Key>")}<Name>{alias}</Name><Alias>{alias}</Alias><Definition>{Definition}</Definition><Type>Umbraco.TextBox</Type><Tab Alias=\"{tab}\">x</Tab>{more}</GenericProperty>";

    private static string Tab(string alias, string caption, string type, int sortOrder) =>
        $"<Tab><Caption>{caption}</Caption><Alias>{alias}</Alias><Type>{type}</Type><SortOrder>{sortOrder}</SortOrder></Tab>";

    private static TypeItem Read(string properties, string tabs, string info = "")
    {
        USyncFile file = Xml.File($"<ContentType Key=\"33333333-0000-0000-0000-000000000003\" Alias=\"page\">\n<Info><Name>Page</Name>{info}</Info>\n<GenericProperties>{properties}</GenericProperties><Tabs>{tabs}</Tabs></ContentType>");
        return new TypeReader(Kind.ContentTypes, Guid.Parse("c0808dd3-8133-4e4b-8ce8-e2bea84a96a4"), Types.ShortStrings).Read(file, file.Key, file.Alias);
    }

    // What the file says of properties and tabs that the type does not have.
    private IReadOnlyList<USyncPropertyChange> Facts(TypeItem item)
    {
        TypeItem actual = item with { Properties = TypeMapper.PropertiesOf(_type), Tabs = TypeMapper.TabsOf(_type) };
        return USync.Handlers.Facts.Compare(item.ToFacts(), actual.ToFacts()).Where(change => !change.Property.EndsWith("/Definition", StringComparison.Ordinal)).ToList();
    }
}
