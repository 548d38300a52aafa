using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Tests.Fakes;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Web.Tests.Features;

public sealed class PagingTests
{
    [Theory]
    [InlineData(null, 1)]
    [InlineData("1", 1)]
    [InlineData("3", 3)]
    public void An_address_names_a_page(string? wanted, int expected) => Assert.Equal(expected, Paging.Find(wanted, 25)?.Current);

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("99999999999999999999")]
    public void A_page_that_does_not_exist_is_not_found(string wanted) => Assert.Null(Paging.Find(wanted, 25));

    [Fact]
    public void An_empty_list_has_one_page_and_no_way_to_others()
    {
        Paging paging = Paging.Find(null, 0)!;
        Assert.Equal(1, paging.Count);
        Assert.Null(paging.Pager("/fr/news/", TestTexts.Formats("fr")));
    }

    [Fact]
    public void The_first_page_has_the_address_of_the_list()
    {
        Pager pager = Paging.Find("2", 25)!.Pager("/fr/news/", TestTexts.Formats("fr"))!;
        Assert.Equal("/fr/news/", pager.Newer);
        Assert.Equal("/fr/news/?page=3", pager.Older);
        Assert.Equal("2", Assert.Single(pager.Pages, page => page.IsCurrent).Number);
    }

    [Fact]
    public void The_pages_together_are_the_list() =>
        Prop.ForAll(
                Gen.Choose(0, 200).ToArbitrary(),
                count => Enumerable.Range(1, Paging.Find(null, count)!.Count)
                    .SelectMany(number => Paging.Find($"{number}", count)!.Select(Enumerable.Range(0, count)))
                    .SequenceEqual(Enumerable.Range(0, count)))
            .QuickCheckThrowOnFailure();
}
