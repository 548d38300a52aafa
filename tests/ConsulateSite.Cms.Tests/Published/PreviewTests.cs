using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PreviewTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task An_editor_in_preview_finds_drafts_at_their_addresses_and_a_visitor_does_not()
    {
        IContent page = site.New("مسودة", "Brouillon", "Draft", site.Home);
        site.Documents.Save(page);
        string cookie = await EnterAsync(await UserAsync());

        Visit(cookie);
        Assert.Equal(page.Key, await site.KeyAtAsync("/fr/brouillon"));
        Assert.Equal("Brouillon!", site.Pages.GetById(page.Key)?.GetProperty("title")?.GetSourceValue("fr"));

        Visit(null);
        Assert.Null(await site.KeyAtAsync("/fr/brouillon"));
        Assert.Null(site.Pages.GetById(page.Key));

        Visit(cookie + "x");
        Assert.Null(await site.KeyAtAsync("/fr/brouillon"));
    }

    [Fact]
    public async Task A_user_who_was_disabled_sees_no_drafts_any_more()
    {
        IContent page = site.New("سر", "Secret", "Secret", site.Home);
        site.Documents.Save(page);
        IUser user = await UserAsync();
        string cookie = await EnterAsync(user);
        Visit(cookie);
        Assert.NotNull(site.Pages.GetById(page.Key));

        user.IsApproved = false;
        site.Engine.Get<IUserService>().Save(user);

        Visit(cookie);
        Assert.Null(site.Pages.GetById(page.Key));
    }

    [Fact]
    public async Task An_editor_sees_no_drafts_outside_of_their_start_node()
    {
        IContent mine = site.PublishedPage("لي", "Mien", "Mine");
        IContent own = site.New("1", "Un", "One", mine);
        IContent other = site.New("2", "Deux", "Two", site.Home);
        site.Documents.Save([own, other]);
        IUser user = await UserAsync();
        user.StartContentIds = [mine.Id];
        site.Engine.Get<IUserService>().Save(user);

        Visit(await EnterAsync(user));

        Assert.NotNull(site.Pages.GetById(own.Key));
        Assert.Null(site.Pages.GetById(other.Key));
        Assert.Null(await site.KeyAtAsync("/en/two"));
    }

    [Fact]
    public async Task Leaving_the_preview_takes_the_cookie_away()
    {
        string cookie = await EnterAsync(await UserAsync());
        HttpContext http = Visit(cookie);

        await site.Engine.Get<IPreviewService>().EndPreviewAsync();

        SetCookieHeaderValue expired = SetCookieHeaderValue.Parse(http.Response.Headers.SetCookie.ToString());
        Assert.Equal(Constants.Web.PreviewCookieName, expired.Name.ToString());
        Assert.True(expired.Expires < DateTimeOffset.UtcNow);
    }

    private async Task<IUser> UserAsync()
    {
        string name = Guid.NewGuid().ToString("N") + "@consulate.example";
        IUserService users = site.Engine.Get<IUserService>();
        IUserGroup editors = (await site.Engine.Get<IUserGroupService>().GetAsync(Constants.Security.AdminGroupKey))!;
        User user = new(new Umbraco.Cms.Core.Configuration.Models.GlobalSettings(), "Editor", name, name, "x") { Language = "en-US", SecurityStamp = "stamp" };
        user.AddGroup(editors.ToReadOnlyGroup());
        users.Save(user);
        return users.GetByUsername(name)!;
    }

    /// <summary>The value of the cookie that an editor's browser gets.</summary>
    private async Task<string> EnterAsync(IUser user)
    {
        HttpContext http = Visit(null);
        Assert.True(await site.Engine.Get<IPreviewService>().TryEnterPreviewAsync(user));
        SetCookieHeaderValue cookie = SetCookieHeaderValue.Parse(http.Response.Headers.SetCookie.ToString());
        Assert.True(cookie.HttpOnly && cookie.Secure);
        return cookie.Value.ToString();
    }

    private DefaultHttpContext Visit(string? cookie)
    {
        DefaultHttpContext http = new();
        http.Request.Scheme = "https";
        http.Request.Host = new HostString("consulate.example");
        http.Request.Path = "/";
        if (cookie is not null)
        {
            http.Request.Headers.Cookie = $"{Constants.Web.PreviewCookieName}={cookie}";
        }

        site.Engine.Get<IHttpContextAccessor>().HttpContext = http;
        return http;
    }
}
