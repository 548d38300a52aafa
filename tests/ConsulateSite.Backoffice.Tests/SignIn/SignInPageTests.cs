using System.Net;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.SignIn;

[Collection(BackofficeCollection.Name)]
public sealed class SignInPageTests(BackofficeSite site)
{
    [Theory]
    [InlineData("?culture=ar", null, "lang=\"ar\" dir=\"rtl\"")]
    [InlineData("?culture=fr", "en", "lang=\"fr\" dir=\"ltr\"")]
    [InlineData("", "en-GB,en;q=0.9,ar;q=0.5", "lang=\"en\" dir=\"ltr\"")]
    [InlineData("", "de", "lang=\"ar\" dir=\"rtl\"")]
    [InlineData("?culture=xx", null, "lang=\"ar\" dir=\"rtl\"")]
    public async Task The_page_speaks_the_readers_language(string query, string? accepted, string expected)
    {
        using BackofficeBrowser browser = site.Browser();
        HttpRequestMessage request = new(HttpMethod.Get, $"/umbraco/login{query}");
        if (accepted is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(accepted);
        }

        using HttpResponseMessage answer = await browser.SendAsync(request);

        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_holds_no_script_and_no_inline_style()
    {
        using BackofficeBrowser browser = site.Browser();
        using HttpResponseMessage answer = await browser.GetAsync("/umbraco/login");
        string page = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_files_of_the_page_are_there()
    {
        using BackofficeBrowser browser = site.Browser();
        using HttpResponseMessage style = await browser.GetAsync("/umbraco/login/style.css");
        using HttpResponseMessage logo = await browser.GetAsync($"{BackofficeBrowser.Security}/graphics/login-logo");

        Assert.Equal("text/css", style.Content.Headers.ContentType!.MediaType);
        Assert.Equal("image/svg+xml", logo.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/")]
    [InlineData("/\\example.com")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site(string returnUrl)
    {
        using BackofficeBrowser browser = site.Browser();

        using HttpResponseMessage answer = await browser.EnterAsync(BackofficeSite.Administrator, BackofficeSite.Password, returnUrl);

        Assert.Equal("/umbraco", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_was_entered_is_shown_as_text()
    {
        using BackofficeBrowser browser = site.Browser();

        using HttpResponseMessage answer = await browser.EnterAsync("\"><script>alert(1)</script>", "x");

        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_signs_nobody_in()
    {
        using BackofficeBrowser browser = site.Browser();

        using HttpResponseMessage answer = await browser.PostFormAsync("/umbraco/login", new Dictionary<string, string>
        {
            ["username"] = BackofficeSite.Administrator,
            ["password"] = BackofficeSite.Password,
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(browser.Cookies["consulate-backoffice"]);
    }

    [Fact]
    public async Task Passwords_are_not_taken_over_a_plain_connection_from_afar()
    {
        using BackofficeBrowser browser = site.Browser();
        HttpRequestMessage request = new(HttpMethod.Get, "/umbraco/login");
        request.Headers.Host = "consulate.example.org";

        using HttpResponseMessage answer = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
