using System.Net;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.SignIn;

[Collection(BackofficeCollection.Name)]
public sealed class LockOutTests(BackofficeSite site)
{
    [Fact]
    public async Task Unknown_wrong_disabled_and_locked_out_look_the_same()
    {
        IUser disabled = await site.CreateUserAsync("disabled@example.org", Constants.Security.EditorGroupKey);
        await site.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { disabled.Key });
        using BackofficeBrowser browser = site.Browser();

        string[] answers =
        [
            await FailAsync(browser, "nobody@example.org", "wrong"),
            await FailAsync(browser, BackofficeSite.Administrator, "wrong"),
            await FailAsync(browser, disabled.Email, BackofficeSite.Password),
        ];

        Assert.Single(answers.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task After_five_failures_even_the_right_password_is_refused_until_an_administrator_unlocks()
    {
        IUser user = await site.CreateUserAsync("forgetful@example.org", Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = site.Browser();
        for (int attempt = 0; attempt < 5; attempt++)
        {
            await FailAsync(browser, user.Email, "wrong");
        }

        await FailAsync(browser, user.Email, BackofficeSite.Password);
        Assert.True((await site.Get<IUserService>().GetAsync(user.Key))!.IsLockedOut);

        await site.Get<IUserService>().UnlockAsync(Constants.Security.SuperUserKey, user.Key);
        await browser.SignInAsync(user.Email, BackofficeSite.Password);
    }

    [Fact]
    public async Task Failures_at_the_same_time_are_all_counted()
    {
        IUser user = await site.CreateUserAsync("busy@example.org", Constants.Security.EditorGroupKey);
        BackofficeBrowser[] browsers = [.. Enumerable.Range(0, 5).Select(_ => site.Browser())];

        await Task.WhenAll(browsers.Select(browser => FailAsync(browser, user.Email, "wrong")));

        Assert.True((await site.Get<IUserService>().GetAsync(user.Key))!.IsLockedOut);
        Array.ForEach(browsers, browser => browser.Dispose());
    }

    [Fact]
    public async Task Every_attempt_is_in_the_security_log()
    {
        IUser user = await site.CreateUserAsync("audited@example.org", Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = site.Browser();
        await FailAsync(browser, user.Email, "wrong");
        await browser.SignInAsync(user.Email, BackofficeSite.Password);
        using HttpResponseMessage signOut = await browser.GetAsync($"{BackofficeBrowser.Security}/signout");

        using ICoreScope scope = site.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        string[] events =
        [
            .. site.Get<IAuditEntryRepository>().GetMany()
                .Where(entry => entry.AffectedDetails?.Contains(user.Email, StringComparison.Ordinal) == true)
                .Select(entry => entry.EventType!),
        ];

        Assert.Contains("umbraco/user/sign-in/failed", events);
        Assert.Contains("umbraco/user/sign-in/login", events);
        Assert.Contains("umbraco/user/sign-in/logout", events);
    }

    private static async Task<string> FailAsync(BackofficeBrowser browser, string username, string password)
    {
        using HttpResponseMessage answer = await browser.EnterAsync(username, password);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync();
        return page[page.IndexOf("role=\"alert\"", StringComparison.Ordinal)..page.IndexOf("<form", StringComparison.Ordinal)];
    }
}
