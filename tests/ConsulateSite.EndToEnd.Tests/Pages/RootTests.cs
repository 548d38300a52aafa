using System.Net;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class RootTests(SiteFixture site)
{
    [Theory]
    [InlineData("fr-CA, en;q=0.5", null, "/fr/")]
    [InlineData("en-GB", null, "/en/")]
    [InlineData("ar-MA", null, "/ar/")]
    [InlineData("de", null, "/ar/")]
    [InlineData(null, null, "/ar/")]
    [InlineData("ar", "language=en", "/en/")]
    public async Task The_root_leads_to_the_reader_s_language(string? accepted, string? cookie, string expected)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/");
        if (accepted is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        }

        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using HttpResponseMessage response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
        string vary = string.Join(',', response.Headers.Vary);
        Assert.Contains("Accept-Language", vary, StringComparison.Ordinal);
        Assert.Contains("Cookie", vary, StringComparison.Ordinal);
    }
}
