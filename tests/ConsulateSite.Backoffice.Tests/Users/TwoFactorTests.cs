using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConsulateSite.Backoffice.SignIn.TwoFactor;
using ConsulateSite.Backoffice.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.Tests.Users;

public sealed class TwoFactorTests(TwoFactorSite site) : IClassFixture<TwoFactorSite>
{
    private const string List = "/user/current/2fa";

    [Fact]
    public async Task The_profile_offers_an_app_that_is_off_at_first()
    {
        IUser user = await site.CreateUserAsync("offered@example.org", Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = await site.SignedInAsync(user.Email);

        JsonElement provider = Assert.Single((await browser.GetJsonAsync(List)).EnumerateArray());
        JsonElement setup = await browser.GetJsonAsync(TwoFactorSite.Own);
        JsonElement other = await browser.GetJsonAsync(TwoFactorSite.Own);

        Assert.True((await browser.GetJsonAsync("/user/current/configuration")).GetProperty("allowTwoFactor").GetBoolean());
        Assert.Equal(AuthenticatorApp.Name, provider.GetProperty("providerName").GetString());
        Assert.False(provider.GetProperty("isEnabledOnUser").GetBoolean());
        Assert.StartsWith("data:image/png;base64,", setup.GetProperty("qrCodeSetupImageUrl").GetString(), StringComparison.Ordinal);
        Assert.Equal(20, Base32.Decode(setup.GetProperty("secret").GetString()!)!.Length);
        Assert.NotEqual(setup.GetProperty("secret").GetString(), other.GetProperty("secret").GetString());
    }

    [Theory]
    [InlineData("000000x", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    [InlineData("123456", "too short")]
    public async Task A_wrong_first_code_switches_nothing_on(string code, string secret)
    {
        IUser user = await site.CreateUserAsync($"mistyped{code.Length}@example.org", Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = await site.SignedInAsync(user.Email);

        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Post, TwoFactorSite.Own, new { code, secret });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("InvalidCode", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("operationStatus").GetString());
        Assert.False((await browser.GetJsonAsync(List))[0].GetProperty("isEnabledOnUser").GetBoolean());
    }

    [Fact]
    public async Task Recovery_codes_are_shown_once()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("paper@example.org");
        using BackofficeBrowser browser = await SignedInAsync(phone);

        using HttpResponseMessage again = await browser.SendAsync(HttpMethod.Post, TwoFactorSite.Own + "/recovery-codes");

        Assert.Equal(10, phone.RecoveryCodes.Count);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task Without_a_second_factor_there_are_no_recovery_codes()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Post, TwoFactorSite.Own + "/recovery-codes");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_alone_switches_nothing_off()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("careful@example.org");
        using BackofficeBrowser browser = await SignedInAsync(phone);

        using HttpResponseMessage without = await browser.SendAsync(HttpMethod.Delete, TwoFactorSite.Own);
        using HttpResponseMessage wrong = await browser.SendAsync(HttpMethod.Delete, TwoFactorSite.Own + "?code=12345x");
        site.Time.MoveOn(TimeSpan.FromSeconds(30));
        using HttpResponseMessage right = await browser.SendAsync(HttpMethod.Delete, $"{TwoFactorSite.Own}?code={phone.Code()}");

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        using BackofficeBrowser again = await site.SignedInAsync(phone.User.Email);
        Assert.Contains("umbraco/user/two-factor/disable", site.Log(phone.User));
    }

    [Fact]
    public async Task Codes_that_are_guessed_in_a_session_lock_out_and_end_it()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("stolen@example.org");
        using BackofficeBrowser browser = await SignedInAsync(phone);

        for (int attempt = 0; attempt < 5; attempt++)
        {
            using HttpResponseMessage wrong = await browser.SendAsync(HttpMethod.Delete, TwoFactorSite.Own + "?code=12345x");
        }

        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Get, "/user/current");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task An_administrator_switches_it_off_for_who_has_lost_the_phone()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("helped@example.org");
        using BackofficeBrowser administrator = await site.SignedInAsync();
        string address = $"/user/{phone.User.Key}/2fa";
        Assert.True((await administrator.GetJsonAsync(address))[0].GetProperty("isEnabledOnUser").GetBoolean());

        using HttpResponseMessage answer = await administrator.SendAsync(HttpMethod.Delete, $"{address}/{AuthenticatorApp.Name}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using BackofficeBrowser theirs = await site.SignedInAsync(phone.User.Email);
        Assert.Contains("umbraco/user/two-factor/disable", site.Log(phone.User));
    }

    [Fact]
    public async Task Switching_it_on_ends_the_sessions_that_began_without_it()
    {
        IUser user = await site.CreateUserAsync("elsewhere@example.org", Constants.Security.EditorGroupKey);
        using BackofficeBrowser elsewhere = await site.SignedInAsync(user.Email);
        using BackofficeBrowser browser = await site.SignedInAsync(user.Email);
        Phone phone = new(user, (await browser.GetJsonAsync(TwoFactorSite.Own)).GetProperty("secret").GetString()!, site.Time);

        using HttpResponseMessage enabled = await browser.SendAsync(HttpMethod.Post, TwoFactorSite.Own, new { code = phone.Code(), secret = phone.Secret });

        Assert.Equal(HttpStatusCode.OK, enabled.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(elsewhere));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser));
    }

    [Fact]
    public async Task Switching_it_off_ends_the_other_sessions_and_an_administrators_help_ends_all()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("ended@example.org");
        using BackofficeBrowser elsewhere = await SignedInAsync(phone);
        site.Time.MoveOn(TimeSpan.FromSeconds(30));
        using BackofficeBrowser browser = await SignedInAsync(phone);
        site.Time.MoveOn(TimeSpan.FromSeconds(30));

        using HttpResponseMessage off = await browser.SendAsync(HttpMethod.Delete, $"{TwoFactorSite.Own}?code={phone.Code()}");

        Assert.Equal(HttpStatusCode.OK, off.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(elsewhere));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser));

        Phone lost = await site.CreateUserWithPhoneAsync("lost@example.org");
        using BackofficeBrowser theirs = await SignedInAsync(lost);
        using BackofficeBrowser administrator = await site.SignedInAsync();
        using HttpResponseMessage reset = await administrator.SendAsync(HttpMethod.Delete, $"/user/{lost.User.Key}/2fa/{AuthenticatorApp.Name}");

        Assert.Equal(HttpStatusCode.OK, reset.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(theirs));
    }

    [Fact]
    public async Task An_administrator_needs_a_code_for_the_own_one()
    {
        using BackofficeBrowser administrator = await site.SignedInAsync();
        Guid own = (await administrator.GetJsonAsync("/user/current")).GetProperty("id").GetGuid();

        using HttpResponseMessage answer = await administrator.SendAsync(HttpMethod.Delete, $"/user/{own}/2fa/{AuthenticatorApp.Name}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Neither_secrets_nor_recovery_codes_are_legible_in_the_database()
    {
        Phone phone = await site.CreateUserWithPhoneAsync("hidden@example.org");
        string path = Path.Combine(site.Root.FullName, "data", "consulate.db");
        await using SqliteConnection connection = new($"Data Source={path}");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT group_concat(Secret) FROM TwoFactorLogin) || (SELECT group_concat(Hash) FROM RecoveryCode)";

        string stored = (string)(await command.ExecuteScalarAsync())!;

        Assert.DoesNotContain(phone.Secret, stored, StringComparison.OrdinalIgnoreCase);
        Assert.All(phone.RecoveryCodes, code => Assert.DoesNotContain(EnteredCode.Clean(code), stored, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<HttpStatusCode> StatusAsync(BackofficeBrowser browser)
    {
        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Get, "/user/current");
        return answer.StatusCode;
    }

    private async Task<BackofficeBrowser> SignedInAsync(Phone phone)
    {
        BackofficeBrowser browser = await site.PasswordEnteredAsync(phone);
        using HttpResponseMessage entered = await browser.FillInAsync(TwoFactorSite.CodePage, ("code", phone.Code()));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        return browser;
    }
}
