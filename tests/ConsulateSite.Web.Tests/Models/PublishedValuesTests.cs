using ConsulateSite.Web.Models;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Models;

public sealed class PublishedValuesTests
{
    private readonly FakeElement _element = new("any");

    [Fact]
    public void A_number_that_is_not_filled_in_is_null_and_not_zero() => Assert.Null(_element.ReadValue<decimal>("amount"));

    [Fact]
    public void A_number_that_is_zero_is_zero() => Assert.Equal(0m, _element.With("amount", 0m).ReadValue<decimal>("amount"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_text_without_letters_is_null(string text) => Assert.Null(_element.With("text", text).Read<string>("text"));

    [Fact]
    public void A_text_is_that_of_the_culture_and_of_no_other()
    {
        _element.WithIn("fr", "text", "bonjour");
        Assert.Equal("bonjour", _element.Read<string>("text", "fr"));
        Assert.Null(_element.Read<string>("text", "ar"));
    }

    [Fact]
    public void Many_values_of_another_kind_are_left_out() =>
        Assert.Equal(["a"], _element.With("values", new object[] { "a", 1 }).ReadMany<string>("values"));

    [Fact]
    public void Blocks_that_are_not_there_are_none() => Assert.Empty(_element.ReadBlocks<FakeElement>("blocks", "fr"));
}
