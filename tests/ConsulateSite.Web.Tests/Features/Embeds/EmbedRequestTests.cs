using ConsulateSite.Web.Features.Embeds;
using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Localization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ConsulateSite.Web.Tests.Features.Embeds;

public sealed class EmbedRequestTests
{
    private static readonly SiteLanguage[] Languages = [new("ar"), new("fr"), new("en")];

    [Theory]
    [InlineData("news.ar.5")]
    [InlineData("news.fr.20")]
    [InlineData("hours.en")]
    [InlineData("hours.en.office-exampleville")]
    [InlineData("procedure.fr.passport-adult")]
    [InlineData("procedure.fr.passport-adult.renewal")]
    [InlineData("article.fr.0123456789abcdef0123456789abcdef")]
    public void A_key_is_read_and_written_alike_and_so_are_parameters(string key)
    {
        EmbedRequest request = EmbedRequest.Parse(key, Languages, out string? fault)!;

        Assert.Null(fault);
        Assert.True(EmbedRequest.IsKey(key));
        Assert.Equal(key, request.ToKey());
        ApiParameters parameters = new(new QueryCollection(QueryHelpers.ParseQuery(request.ToQuery())));
        Assert.Equal(request, EmbedRequest.Read(request.Kind, parameters, Languages));
        Assert.Null(parameters.Errors);
    }

    [Theory]
    [InlineData("weather.fr.5", "kind")]
    [InlineData("news.de.5", "lang")]
    [InlineData("news", "lang")]
    [InlineData("news.fr", "count")]
    [InlineData("news.fr.0", "count")]
    [InlineData("news.fr.21", "count")]
    [InlineData("news.fr.-1", "count")]
    [InlineData("news.fr.many", "count")]
    [InlineData("news.fr.5.5", "count")]
    [InlineData("procedure.fr", "code")]
    [InlineData("procedure.fr.a.b.c", "code")]
    [InlineData("hours.fr.a.b", "office")]
    public void What_is_wrong_with_a_key_is_named(string key, string expected)
    {
        Assert.Null(EmbedRequest.Parse(key, Languages, out string? fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("news")]
    [InlineData("news..5")]
    [InlineData("news.fr.5.6.7")]
    [InlineData("news.fr.<b>")]
    [InlineData("news.fr.5\n")]
    [InlineData("أخبار.ar.5")]
    public void What_has_not_the_form_of_a_key_is_none(string text) => Assert.False(EmbedRequest.IsKey(text.Replace("\n", ";", StringComparison.Ordinal)));

    [Theory]
    [InlineData("news", "?lang=de", "lang")]
    [InlineData("news", "?count=0", "count")]
    [InlineData("news", "?count=99999999999", "count")]
    [InlineData("procedure", "?lang=fr", "code")]
    [InlineData("procedure", "?code=a&code=b", "code")]
    [InlineData("article", "?lang=fr", "id")]
    public void What_is_wrong_with_parameters_is_named(string kind, string query, string expected)
    {
        ApiParameters parameters = new(new QueryCollection(QueryHelpers.ParseQuery(query)));

        EmbedRequest.Read(kind, parameters, Languages);

        Assert.Equal([expected], parameters.Errors!.Keys);
    }
}
