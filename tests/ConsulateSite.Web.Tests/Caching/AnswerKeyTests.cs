using ConsulateSite.Caching;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Web.Tests.Caching;

public sealed class AnswerKeyTests
{
    [Theory]
    [InlineData("/fr/a/", "", "/fr/a/", "?other=1", true)]
    [InlineData("/fr/a/", "?page=1&other=2", "/fr/a/", "?other=3&page=1", true)]
    [InlineData("/fr/a/", "?page=1", "/fr/a/", "?page=2", false)]
    [InlineData("/fr/a/", "?page=1&page=2", "/fr/a/", "?page=2&page=1", false)]
    [InlineData("/fr/a/", "?page=1", "/fr/a/", "?case=1", false)]
    [InlineData("/fr/a/", "", "/fr/b/", "", false)]
    public void Requests_share_an_answer_if_nothing_that_changes_it_differs(string path, string query, string otherPath, string otherQuery, bool isSame) =>
        Assert.Equal(isSame, KeyOf(path, query) == KeyOf(otherPath, otherQuery));

    [Fact]
    public void A_choice_of_the_reader_makes_another_answer()
    {
        HttpRequest request = Request("/fr/a/", string.Empty);
        Assert.NotEqual(AnswerKey.Of(request, "/fr/a/", [], "dark", "full"), AnswerKey.Of(request, "/fr/a/", [], "light", "full"));
    }

    [Theory]
    [InlineData("/fr/a\u001e/", "")]
    [InlineData("/fr/a/", "?page=1%1Ecase=2")]
    public void What_looks_like_two_parts_has_no_key(string path, string query) => Assert.Null(KeyOf(path, query));

    private static string? KeyOf(string path, string query) => AnswerKey.Of(Request(path, query), path, ["case", "page"], "auto");

    private static HttpRequest Request(string path, string query)
    {
        HttpRequest request = new DefaultHttpContext().Request;
        request.Scheme = "https";
        request.Host = new HostString("consulate.example");
        request.Path = path;
        request.QueryString = new QueryString(query);
        return request;
    }
}
