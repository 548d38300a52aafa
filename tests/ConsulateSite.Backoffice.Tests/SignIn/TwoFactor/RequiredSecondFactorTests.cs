using System.Net;
using System.Text.RegularExpressions;
using ConsulateSite.Backoffice.SignIn.TwoFactor;
using ConsulateSite.Backoffice.Tests.Hosting;
using Microsoft.Extensions.Configuration;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.Tests.SignIn.TwoFactor;

/// <summary>A site that demands a second factor, of some users or of all.</summary>
public sealed partial class RequiredSecondFactorTests(TwoFactorSite site) : IClassFixture<TwoFactorSite>
{
    private const string SetUp = "/umbraco/login/set-up";

    [Fact]
    public async Task Whoever_has_none_sets_one_up_before_being_signed_in()
    {
        Require("Everybody");
        IUser user = await site.CreateUserAsync("set-up@example.org", Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = await PasswordEnteredAsync(user);
        using (HttpResponseMessage early = await browser.SendAsync(HttpMethod.Get, "/user/current"))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, early.StatusCode);
        }

        string secret = await SecretAsync(browser);
        Phone phone = new(user, secret, site.Time);
        using HttpResponseMessage wrong = await browser.FillInAsync(SetUp, SetUp, ("secret", secret), ("code", "000000"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains(secret, await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using HttpResponseMessage enabled = await browser.FillInAsync(SetUp, SetUp, ("secret", secret), ("code", phone.Code()));
        MatchCollection codes = RecoveryCode().Matches(await enabled.Content.ReadAsStringAsync());
        Assert.Equal(10, codes.Count);
        Assert.Equal(user.Email, (await browser.GetJsonAsync("/user/current")).GetProperty("email").GetString());
        Assert.Contains("umbraco/user/two-factor/enable", site.Log(user));

        site.Time.MoveOn(TimeSpan.FromSeconds(30));
        using BackofficeBrowser again = await site.PasswordEnteredAsync(phone);
        using HttpResponseMessage entered = await again.FillInAsync(TwoFactorSite.CodePage, ("code", codes[0].Groups["code"].Value));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
    }

    [Fact]
    public async Task It_can_be_demanded_of_administrators_alone()
    {
        Require("Administrators");
        IUser administrator = await site.CreateUserAsync("bound@example.org", Constants.Security.AdminGroupKey);
        IUser editor = await site.CreateUserAsync("free@example.org", Constants.Security.EditorGroupKey);

        using BackofficeBrowser bound = await PasswordEnteredAsync(administrator);
        using BackofficeBrowser free = await site.SignedInAsync(editor.Email);

        Assert.Equal(editor.Email, (await free.GetJsonAsync("/user/current")).GetProperty("email").GetString());
    }

    [Fact]
    public async Task Whoever_is_bound_cannot_switch_it_off()
    {
        Require("Nobody");
        Phone phone = await site.CreateUserWithPhoneAsync("stays@example.org");
        using BackofficeBrowser browser = await site.PasswordEnteredAsync(phone);
        using HttpResponseMessage entered = await browser.FillInAsync(TwoFactorSite.CodePage, ("code", phone.Code()));
        site.Time.MoveOn(TimeSpan.FromSeconds(30));
        Require("Everybody");

        Assert.Equal("Required", await browser.RefusedAsync(HttpMethod.Delete, $"{TwoFactorSite.Own}?code={phone.Code()}"));
        Require("Nobody");
        await browser.DoAsync(HttpMethod.Delete, $"{TwoFactorSite.Own}?code={phone.Code()}");
    }

    [Fact]
    public async Task The_page_is_for_those_whose_password_was_right_and_who_have_none_yet()
    {
        Require("Nobody");
        Phone phone = await site.CreateUserWithPhoneAsync("has-one@example.org");
        Require("Everybody");
        using BackofficeBrowser nobody = site.Browser();
        using BackofficeBrowser other = await site.PasswordEnteredAsync(phone);

        foreach (BackofficeBrowser browser in new[] { nobody, other })
        {
            using HttpResponseMessage shown = await browser.GetAsync(SetUp);
            using HttpResponseMessage sent = await browser.FillInAsync(
                "/umbraco/login", SetUp, ("secret", phone.Secret), ("code", phone.Code()));
            Assert.Equal(HttpStatusCode.Redirect, shown.StatusCode);
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
            Assert.StartsWith("/umbraco/login?", sent.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
    }

    private async Task<BackofficeBrowser> PasswordEnteredAsync(IUser user)
    {
        BackofficeBrowser browser = site.Browser();
        using HttpResponseMessage answer = await browser.EnterAsync(user.Email, BackofficeSite.Password);
        Assert.StartsWith(SetUp, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return browser;
    }

    private static async Task<string> SecretAsync(BackofficeBrowser browser)
    {
        using HttpResponseMessage page = await browser.GetAsync(SetUp);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        string html = await page.Content.ReadAsStringAsync();
        Assert.Contains("data:image/png;base64,", html, StringComparison.Ordinal);
        string secret = Secret().Match(html).Groups["secret"].Value;
        Assert.Equal(20, Base32.Decode(secret)!.Length);
        return secret;
    }

    private void Require(string whom)
    {
        IConfiguration configuration = site.Get<IConfiguration>();
        configuration["ConsulateSite:Backoffice:SignIn:RequiredSecondFactor"] = whom;
        ((IConfigurationRoot)configuration).Reload();
    }

    [GeneratedRegex("name=\"secret\" value=\"(?<secret>[A-Z2-7]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("<li><code>(?<code>[A-Z2-7-]+)</code>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RecoveryCode();
}
