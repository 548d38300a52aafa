using ConsulateSite.Caching;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Routing;

public sealed class ContentReferencesTests
{
    private static readonly Guid Key = Guid.Parse("bc9cdcf3-c718-5636-beaf-921e22ce5a67");

    [Theory]
    [InlineData("umb://document/bc9cdcf3c7185636beaf921e22ce5a67")]
    [InlineData("umb://media/BC9CDCF3C7185636BEAF921E22CE5A67")]
    [InlineData("""<a type="document" href="/{localLink:bc9cdcf3-c718-5636-beaf-921e22ce5a67}">x</a>""")]
    [InlineData("""<a href="/{localLink:umb://document/bc9cdcf3c7185636beaf921e22ce5a67}">x</a>""")]
    [InlineData("""[{"key":"00000000-0000-0000-0000-000000000001","mediaKey":"bc9cdcf3-c718-5636-beaf-921e22ce5a67"}]""")]
    [InlineData("""{"value":"[{\"mediaKey\": \"bc9cdcf3-c718-5636-beaf-921e22ce5a67\"}]"}""")]
    public void A_reference_is_found_in_every_form(string source) => Assert.Equal([Key], StoredReferences.Find(source));

    [Fact]
    public void All_of_a_list_are_found() =>
        Assert.Equal(2, StoredReferences.Find("umb://document/bc9cdcf3c7185636beaf921e22ce5a67,umb://document/69f7cc0342355f8093ba76851ca21377").Count());

    [Theory]
    [InlineData("bc9cdcf3-c718-5636-beaf-921e22ce5a67")]
    [InlineData("umb://document/short")]
    [InlineData("plain text")]
    public void What_is_no_reference_is_not_found(string source) => Assert.Empty(StoredReferences.Find(source));

    [Fact]
    public void The_references_of_a_document_are_noted_even_when_they_show_nothing()
    {
        FakeElement content = new FakeElement("page").WithSource("picked", "umb://document/bc9cdcf3c7185636beaf921e22ce5a67");
        PageContext page = new TestSite().Page("fr");
        ContentReferences.Note(content, page);
        Assert.Contains(ContentTags.Item(Key), page.Reads.ToTags());
    }
}
