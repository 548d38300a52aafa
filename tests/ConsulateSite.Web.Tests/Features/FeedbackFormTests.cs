using ConsulateSite.Insights.Opinions;
using ConsulateSite.Web.Features.Feedback;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ConsulateSite.Web.Tests.Features;

public sealed class FeedbackFormTests
{
    private static readonly Guid Page = Guid.NewGuid();

    [Fact]
    public void Without_a_reason_the_page_was_useful() => Assert.Equal(new Opinion(Page, "fr"), Read($"page={Page}&culture=fr"));

    [Fact]
    public void A_reason_comes_with_the_readers_words() =>
        Assert.Equal(new Opinion(Page, "ar", OpinionReason.OutOfDate, "منذ سنة"), Read($"page={Page}&culture=ar&reason=OutOfDate&remark=منذ سنة"));

    [Theory]
    [InlineData("culture=fr")]
    [InlineData("page=x&culture=fr")]
    [InlineData("page=11111111-1111-1111-1111-111111111111")]
    [InlineData("page=11111111-1111-1111-1111-111111111111&culture=fr&reason=Because")]
    [InlineData("page=11111111-1111-1111-1111-111111111111&culture=fr&reason=2")]
    [InlineData("page=11111111-1111-1111-1111-111111111111&culture=fr&reason=Wrong&reason=Other")]
    public void What_no_form_of_ours_sends_is_not_understood(string fields) => Assert.Null(Read(fields));

    private static Opinion? Read(string fields) => FeedbackForm.Read(new FormCollection(QueryHelpers.ParseQuery(fields)));
}
