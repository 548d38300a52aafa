using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Microsoft.AspNetCore.Authentication;

namespace ConsulateSite.Backoffice.Tests.SignIn;

[Collection(BackofficeCollection.Name)]
public sealed class SignInFlowTests(BackofficeSite site)
{
    private const string Protected = "/user/current";

    [Fact]
    public async Task Nobody_is_recognised_where_it_is_not_asked_for()
    {
        IAuthenticationSchemeProvider schemes = site.Get<IAuthenticationSchemeProvider>();

        Assert.Single(await schemes.GetAllSchemesAsync());
        Assert.Null(await schemes.GetDefaultAuthenticateSchemeAsync());
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_sign_in_page_and_back()
    {
        using BackofficeBrowser browser = site.Browser();
        using HttpResponseMessage authorize = await browser.AuthorizeAsync(BackofficeBrowser.NewVerifier());

        Assert.Equal(HttpStatusCode.Redirect, authorize.StatusCode);
        string location = authorize.Headers.Location!.OriginalString;
        Assert.StartsWith("/umbraco/login?returnUrl=%2Fumbraco%2Fmanagement", location, StringComparison.Ordinal);
        string returnUrl = Uri.UnescapeDataString(location.Split("returnUrl=")[1]);
        using HttpResponseMessage entered = await browser.EnterAsync(BackofficeSite.Administrator, BackofficeSite.Password, returnUrl);
        Assert.Equal(returnUrl, entered.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/umbraco", "none")]
    [InlineData("/umbraco/section/content/workspace/document/edit/5b0c1f7e-0000-0000-0000-000000000000/ar?from=mail", "same-origin")]
    public async Task Whoever_opens_the_client_without_a_session_signs_in_before_it_is_loaded(string address, string fetchSite)
    {
        using BackofficeBrowser browser = site.Browser();

        using HttpResponseMessage before = await OpenAsync(browser, address, fetchSite);
        string location = before.Headers.Location!.OriginalString;
        using HttpResponseMessage entered = await browser.EnterAsync(BackofficeSite.Administrator, BackofficeSite.Password, Uri.UnescapeDataString(location.Split("returnUrl=")[1]));
        using HttpResponseMessage after = await OpenAsync(browser, entered.Headers.Location!.OriginalString, fetchSite);
        using HttpResponseMessage session = await browser.RefreshAsync();

        Assert.StartsWith("/umbraco/login?returnUrl=", location, StringComparison.Ordinal);
        Assert.Equal(address, entered.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal(HttpStatusCode.OK, session.StatusCode);
    }

    [Theory]
    [InlineData("/umbraco", "cross-site")]
    [InlineData("/umbraco/oauth_complete?code=x", "same-origin")]
    [InlineData("/umbraco/logout", "same-origin")]
    public async Task Where_only_the_client_can_know_whether_there_is_a_session_it_is_loaded(string address, string fetchSite)
    {
        using BackofficeBrowser browser = site.Browser();

        using HttpResponseMessage answer = await OpenAsync(browser, address, fetchSite);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task After_both_steps_the_API_answers()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement user = await browser.GetJsonAsync(Protected);

        Assert.Equal(BackofficeSite.Administrator, user.GetProperty("email").GetString());
    }

    [Fact]
    public async Task The_client_is_given_placeholders_and_the_cookie_is_kept_from_scripts()
    {
        using BackofficeBrowser browser = site.Browser();
        using HttpResponseMessage entered = await browser.EnterAsync(BackofficeSite.Administrator, BackofficeSite.Password);
        string cookie = entered.Headers.GetValues("Set-Cookie").Single(x => x.StartsWith("consulate-backoffice=", StringComparison.Ordinal));
        string verifier = BackofficeBrowser.NewVerifier();
        using HttpResponseMessage authorize = await browser.AuthorizeAsync(verifier);
        using HttpResponseMessage answer = await browser.ExchangeAsync(verifier);
        JsonElement token = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("/umbraco/oauth_complete?code=%5Bredacted%5D&state=abc", authorize.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("[redacted]", token.GetProperty("access_token").GetString());
        Assert.Equal(300, token.GetProperty("expires_in").GetInt32());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        string verifier = BackofficeBrowser.NewVerifier();
        using HttpResponseMessage authorize = await browser.AuthorizeAsync(verifier);
        string code = browser.Cookies["consulate-code"]!.Value;
        using HttpResponseMessage first = await browser.ExchangeAsync(verifier);
        browser.Cookies.Add(new Cookie("consulate-code", code));

        HttpRequestMessage replay = new(HttpMethod.Post, $"{BackofficeBrowser.Security}/token")
        {
            Content = new FormUrlEncodedContent(
                new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code_verifier"] = verifier }),
        };
        replay.Headers.Add("Cookie", $"consulate-code={code}");
        using HttpResponseMessage second = await browser.SendAsync(replay);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
    }

    [Fact]
    public async Task A_code_is_worth_nothing_without_the_secret_behind_it()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        using HttpResponseMessage authorize = await browser.AuthorizeAsync(BackofficeBrowser.NewVerifier());

        using HttpResponseMessage answer = await browser.ExchangeAsync(BackofficeBrowser.NewVerifier());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("invalid_grant", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString());
    }

    [Fact]
    public async Task Codes_are_sent_to_this_site_only()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await browser.AuthorizeAsync(BackofficeBrowser.NewVerifier(), "https://example.com/umbraco/oauth_complete");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_session_there_is_nothing_to_refresh()
    {
        using BackofficeBrowser browser = site.Browser();

        using HttpResponseMessage answer = await browser.RefreshAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer x")]
    public async Task A_cookie_without_the_clients_header_opens_nothing(string? header)
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        HttpRequestMessage request = new(HttpMethod.Get, BackofficeBrowser.Api + Protected);
        request.Headers.Authorization = header is null ? null : AuthenticationHeaderValue.Parse(header);

        using HttpResponseMessage answer = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Error", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_request_from_the_page_of_another_site_opens_nothing()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        HttpRequestMessage request = new(HttpMethod.Get, BackofficeBrowser.Api + Protected);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
        request.Headers.Add("Origin", "https://example.com");

        using HttpResponseMessage answer = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_that_was_ended_is_over_even_for_a_copy_of_its_cookie()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        string ticket = browser.Cookies["consulate-backoffice"]!.Value;
        using HttpResponseMessage signOut = await browser.GetAsync($"{BackofficeBrowser.Security}/signout");

        using BackofficeBrowser thief = site.Browser();
        HttpRequestMessage request = new(HttpMethod.Get, BackofficeBrowser.Api + Protected);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
        request.Headers.Add("Cookie", $"consulate-backoffice={ticket}");
        using HttpResponseMessage answer = await thief.SendAsync(request);

        Assert.Equal("/umbraco/logout", signOut.Headers.Location!.OriginalString);
        Assert.Null(browser.Cookies["consulate-backoffice"]);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Answers_of_the_API_are_kept_by_nobody()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Get, Protected);

        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private static Task<HttpResponseMessage> OpenAsync(BackofficeBrowser browser, string address, string fetchSite)
    {
        HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        request.Headers.Add("Sec-Fetch-Site", fetchSite);
        return browser.SendAsync(request);
    }
}
