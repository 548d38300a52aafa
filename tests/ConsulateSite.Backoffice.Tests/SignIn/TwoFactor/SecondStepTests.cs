using System.Net;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.SignIn.TwoFactor;

public sealed class SecondStepTests(TwoFactorSite site) : IClassFixture<TwoFactorSite>
{
    private const string Ticket = "consulate-backoffice";

    [Fact]
    public async Task There_is_no_session_before_the_second_step()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("steps@example.org");
        DateTime? before = (await UserAsync(phone)).LastLoginDate;
        using BackofficeBrowser browser = await site.PasswordEnteredAsync(phone);

        using HttpResponseMessage early = await browser.SendAsync(HttpMethod.Get, "/user/current");
        Assert.Equal(HttpStatusCode.Unauthorized, early.StatusCode);
        Assert.Null(browser.Cookies[Ticket]);
        Assert.Equal(before, (await UserAsync(phone)).LastLoginDate);

        using HttpResponseMessage entered = await EnterAsync(browser, phone.Code());
        Assert.Equal("/umbraco", entered.Headers.Location?.OriginalString);
        Assert.Equal(phone.User.Email, (await browser.GetJsonAsync("/user/current")).GetProperty("email").GetString());
        Assert.True((await UserAsync(phone)).LastLoginDate > before);
        Assert.Null(browser.Cookies["consulate-second-step"]);
    }

    [Fact]
    public async Task A_wrong_code_signs_nobody_in()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("wrong-code@example.org");
        using BackofficeBrowser browser = await site.PasswordEnteredAsync(phone);

        using HttpResponseMessage answer = await EnterAsync(browser, Wrong(phone));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("role=\"alert\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(browser.Cookies[Ticket]);
        Assert.Contains("umbraco/user/sign-in/failed", site.Log(phone.User));
    }

    [Fact]
    public async Task A_code_is_good_once_even_while_it_is_shown()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("replayed@example.org");
        string code = phone.Code();
        using BackofficeBrowser first = await site.PasswordEnteredAsync(phone);
        using BackofficeBrowser second = await site.PasswordEnteredAsync(phone);

        using HttpResponseMessage used = await EnterAsync(first, code);
        using HttpResponseMessage replayed = await EnterAsync(second, code);

        Assert.Equal(HttpStatusCode.Redirect, used.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, replayed.StatusCode);
    }

    [Fact]
    public async Task A_code_that_many_bring_at_once_lets_one_in()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("crowd@example.org");
        string code = phone.Code();
        BackofficeBrowser[] browsers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.PasswordEnteredAsync(phone)));

        HttpResponseMessage[] answers = await Task.WhenAll(browsers.Select(browser => EnterAsync(browser, code)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Array.ForEach(answers, answer => answer.Dispose());
        Array.ForEach(browsers, browser => browser.Dispose());
    }

    [Fact]
    public async Task A_recovery_code_is_good_once()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("lost-phone@example.org");
        string code = phone.RecoveryCodes[3].ToLowerInvariant();
        using BackofficeBrowser first = await site.PasswordEnteredAsync(phone);
        using BackofficeBrowser second = await site.PasswordEnteredAsync(phone);

        using HttpResponseMessage used = await EnterAsync(first, code);
        using HttpResponseMessage again = await EnterAsync(second, code);
        using HttpResponseMessage other = await EnterAsync(second, phone.RecoveryCodes[4]);

        Assert.Equal(HttpStatusCode.Redirect, used.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
        Assert.Contains("umbraco/user/two-factor/recovery", site.Log(phone.User));
    }

    [Fact]
    public async Task Wrong_codes_lock_out_though_the_password_is_right_in_between()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("guessed@example.org");
        for (int attempt = 0; attempt < 5; attempt++)
        {
            using BackofficeBrowser browser = await site.PasswordEnteredAsync(phone);
            using HttpResponseMessage answer = await EnterAsync(browser, Wrong(phone));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.True((await UserAsync(phone)).IsLockedOut);
        using BackofficeBrowser late = site.Browser();
        using HttpResponseMessage password = await late.EnterAsync(phone.User.Email, BackofficeSite.Password);
        Assert.Equal(HttpStatusCode.BadRequest, password.StatusCode);
        Assert.Contains("umbraco/user/lock", site.Log(phone.User));
    }

    [Fact]
    public async Task Who_is_locked_out_in_the_second_step_cannot_go_on_with_the_right_code()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("in-between@example.org");
        using BackofficeBrowser browser = await site.PasswordEnteredAsync(phone);
        for (int attempt = 0; attempt < 5; attempt++)
        {
            using HttpResponseMessage wrong = await EnterAsync(browser, Wrong(phone));
        }

        using HttpResponseMessage answer = await EnterAsync(browser, phone.Code());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(browser.Cookies[Ticket]);
    }

    [Fact]
    public async Task The_second_step_waits_five_minutes()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("slow@example.org");
        using BackofficeBrowser browser = await site.PasswordEnteredAsync(phone);

        site.Time.MoveOn(TimeSpan.FromMinutes(6));
        using HttpResponseMessage answer = await browser.GetAsync(TwoFactorSite.CodePage);

        Assert.StartsWith("/umbraco/login?", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_password_ends_a_second_step_that_waits()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("changed@example.org");
        using BackofficeBrowser browser = await site.PasswordEnteredAsync(phone);

        await site.Get<IUserService>().ChangePasswordAsync(
            Constants.Security.SuperUserKey, new() { UserKey = phone.User.Key, NewPassword = "one more long password" });
        using HttpResponseMessage answer = await browser.GetAsync(TwoFactorSite.CodePage);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_shows_nothing_to_who_has_not_entered_a_password()
    {
        using BackofficeBrowser browser = site.Browser();

        using HttpResponseMessage shown = await browser.GetAsync(TwoFactorSite.CodePage);
        using HttpResponseMessage sent = await browser.FillInAsync("/umbraco/login", TwoFactorSite.CodePage, ("code", "123456"));

        Assert.Equal(HttpStatusCode.Redirect, shown.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Null(browser.Cookies[Ticket]);
    }

    [Theory]
    [InlineData("ar", "dir=\"rtl\"")]
    [InlineData("fr", "Code de vérification")]
    [InlineData("en", "Verification code")]
    public async Task The_page_speaks_three_languages_and_holds_no_script(string language, string expected)
    {
        Phone phone = await site.CreateUserWithPhoneAsync($"reader-{language}@example.org");
        using BackofficeBrowser browser = await site.PasswordEnteredAsync(phone);

        using HttpResponseMessage answer = await browser.GetAsync($"{TwoFactorSite.CodePage}?culture={language}");
        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_reader_is_led_where_they_wanted_to_go()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("heading@example.org");
        using BackofficeBrowser browser = site.Browser();
        using HttpResponseMessage password = await browser.EnterAsync(phone.User.Email, BackofficeSite.Password, "/umbraco/section/media");

        using HttpResponseMessage answer = await browser.FillInAsync(
            password.Headers.Location!.OriginalString, TwoFactorSite.CodePage, ("code", phone.Code()));

        Assert.Equal("/umbraco/section/media", answer.Headers.Location!.OriginalString);
    }

    // A code that is none of the three that would be accepted.
    private static string Wrong(Phone phone) => phone.Code()[..5] + "x";

    private static Task<HttpResponseMessage> EnterAsync(BackofficeBrowser browser, string code) =>
        browser.FillInAsync($"{TwoFactorSite.CodePage}?culture=en", TwoFactorSite.CodePage, ("code", code));

    private async Task<IUser> UserAsync(Phone phone) => (await site.Get<IUserService>().GetAsync(phone.User.Key))!;
}
