using System.Net.Http.Json;
using System.Text.Json;
using ConsulateSite.Backoffice.SignIn.TwoFactor;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>A site whose time can be moved on, for codes that change with it.</summary>
public sealed class TwoFactorSite : BackofficeSite
{
    public const string Own = "/user/current/2fa/" + AuthenticatorApp.Name;
    public const string CodePage = "/umbraco/login/code";

    public ShiftedTime Time { get; } = new();

    /// <summary>Creates a user who has set up an authenticator app.</summary>
    internal async Task<Phone> CreateUserWithPhoneAsync(string email)
    {
        IUser user = await CreateUserAsync(email, Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = await SignedInAsync(email);
        JsonElement setup = await browser.GetJsonAsync(Own);
        string secret = setup.GetProperty("secret").GetString()!;
        Phone phone = new(user, secret, Time);
        using HttpResponseMessage enabled = await browser.SendAsync(HttpMethod.Post, Own, new { code = phone.Code(), secret });
        Assert.True(enabled.IsSuccessStatusCode, await enabled.Content.ReadAsStringAsync());
        using HttpResponseMessage codes = await browser.SendAsync(HttpMethod.Post, Own + "/recovery-codes");
        phone.RecoveryCodes = (await codes.Content.ReadFromJsonAsync<string[]>())!;
        Time.MoveOn(TimeSpan.FromSeconds(30));
        return phone;
    }

    /// <summary>A browser in which the password was right, so that the code is asked for.</summary>
    internal async Task<BackofficeBrowser> PasswordEnteredAsync(Phone phone)
    {
        BackofficeBrowser browser = Browser();
        using HttpResponseMessage answer = await browser.EnterAsync(phone.User.Email, Password);
        Assert.StartsWith(CodePage, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return browser;
    }

    /// <summary>What the security log says about a user.</summary>
    public string[] Log(IUser user)
    {
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        return [.. Get<IAuditEntryRepository>().GetMany().Where(entry => entry.AffectedUserKey == user.Key).Select(entry => entry.EventType!)];
    }

    protected override void AddServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(Time);
}
