using ConsulateSite.Caching;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using NSubstitute;

namespace ConsulateSite.Web.Tests.Routing;

public sealed class ContentLinksTests
{
    private readonly TestSite _site = new();
    private readonly FakeContent _content = new FakeContent("page").Named("fr", "À propos");

    [Fact]
    public void A_link_has_the_name_and_the_address_of_the_language()
    {
        PageLink? link = _site.Links.To(_content, _site.Page("fr"));
        Assert.Equal(new PageLink("À propos", $"/fr/{_content.Key:N}/"), link);
    }

    [Fact]
    public void There_is_no_link_to_a_page_that_is_not_published_in_the_language() =>
        Assert.Null(_site.Links.To(_content, _site.Page("ar")));

    [Fact]
    public void There_is_no_link_to_a_page_below_one_that_is_not_published()
    {
        _site.Status.HasPublishedAncestorPath(_content.Key, "fr").Returns(false);
        Assert.Null(_site.Links.To(_content, _site.Page("fr")));
    }

    [Fact]
    public void There_is_no_link_to_a_document_that_nothing_shows() =>
        Assert.Null(_site.Links.To(new FakeContent("documentFolder").Named("Required documents"), _site.Page("fr", isPreview: true)));

    [Fact]
    public void A_page_that_leaves_out_a_link_changes_when_there_is_something_to_lead_to()
    {
        PageContext page = _site.Page("ar");
        _site.Links.To(_content, page);
        Assert.Contains(ContentTags.Item(_content.Key), page.Reads.ToTags());
    }

    [Fact]
    public void A_link_changes_with_what_is_above_its_target()
    {
        Guid above = Guid.NewGuid();
        _site.Navigation.TryGetAncestorsKeys(_content.Key, out Arg.Any<IEnumerable<Guid>>()).Returns(call =>
        {
            call[1] = new[] { above };
            return true;
        });
        PageContext page = _site.Page("fr");
        _site.Links.To(_content, page);
        Assert.Contains(ContentTags.Item(above), page.Reads.ToTags());
    }
}
