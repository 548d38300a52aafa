using System.Net;
using ConsulateSite.Backoffice.SignIn.PasswordReset;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.SignIn;

/// <summary>On a site that sends no mail and does not know its own address.</summary>
public sealed class PasswordLinkTests(TwoFactorSite site) : IClassFixture<TwoFactorSite>
{
    private const string NewPassword = "one more long password";

    [Fact]
    public async Task A_link_that_was_handed_over_sets_a_password_once()
    {
        IUser user = await site.CreateUserAsync("at-the-desk@example.org", Constants.Security.EditorGroupKey);
        Uri link = (await site.Get<IPasswordLinks>().CreateAsync(user.Email))!;

        HttpStatusCode first = await UseAsync(link, NewPassword);
        HttpStatusCode second = await UseAsync(link, "yet another password");

        Assert.False(link.IsAbsoluteUri);
        Assert.Equal(HttpStatusCode.Redirect, first);
        Assert.Equal(HttpStatusCode.BadRequest, second);
        using BackofficeBrowser theirs = await site.SignedInAsync(user.Email, NewPassword);
        Assert.Contains("umbraco/user/password/link", site.Log(user));
    }

    [Theory]
    [InlineData(23, HttpStatusCode.Redirect)]
    [InlineData(25, HttpStatusCode.BadRequest)]
    public async Task A_link_is_good_for_a_day(int hours, HttpStatusCode expected)
    {
        IUser user = await site.CreateUserAsync($"after-{hours}-hours@example.org", Constants.Security.EditorGroupKey);
        Uri link = (await site.Get<IPasswordLinks>().CreateAsync(user.Email))!;

        site.Time.MoveOn(TimeSpan.FromHours(hours));

        Assert.Equal(expected, await UseAsync(link, NewPassword));
    }

    [Fact]
    public async Task There_is_no_link_for_who_may_not_sign_in()
    {
        IUser user = await site.CreateUserAsync("gone@example.org", Constants.Security.EditorGroupKey);
        await site.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { user.Key });

        Assert.Null(await site.Get<IPasswordLinks>().CreateAsync(user.Email));
        Assert.Null(await site.Get<IPasswordLinks>().CreateAsync("nobody@example.org"));
    }

    private async Task<HttpStatusCode> UseAsync(Uri link, string password)
    {
        using BackofficeBrowser browser = site.Browser();
        using HttpResponseMessage answer = await browser.FillInAsync(link.ToString(), "/umbraco/login/password", ("password", password));
        return answer.StatusCode;
    }
}
