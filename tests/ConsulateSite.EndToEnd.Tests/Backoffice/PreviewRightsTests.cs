using System.Net;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>A preview shows drafts within the start nodes of whoever looks, and elsewhere what everybody sees.</summary>
[Collection(SiteCollection.Name)]
public sealed class PreviewRightsTests(SiteFixture site)
{
    [Fact]
    public async Task Drafts_outside_of_the_start_nodes_are_not_shown()
    {
        IContent own = await PageAsync("Page à moi", "Mon brouillon");
        IContent other = await PageAsync("Page des autres", "Brouillon des autres");
        IContent never = await PageAsync("Jamais parue", null);
        string email = await EditorOfAsync(own);
        using ManagementSession session = await ManagementSession.SignInAsync(site, email, SiteFixture.Password);
        string cookie = await PreviewCookieAsync(session, own);

        Assert.Contains("Mon brouillon", await TextAsync(cookie, $"/{own.Key}?culture=fr", HttpStatusCode.OK), StringComparison.Ordinal);
        string theirs = await TextAsync(cookie, $"/{other.Key}?culture=fr", HttpStatusCode.OK);
        Assert.Contains("Page des autres", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Brouillon des autres", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Jamais parue", await TextAsync(cookie, $"/{never.Key}?culture=fr", HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    // The cookie is for secure connections; a browser takes this computer for one, a client of .NET does not.
    private static async Task<string> PreviewCookieAsync(ManagementSession session, IContent page)
    {
        using HttpResponseMessage answer = await session.SendAsync(
            HttpMethod.Get, $"/document/{page.Key}/preview-url?providerAlias=umbDocumentUrlProvider&culture=fr");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(Constants.Web.PreviewCookieName, StringComparison.Ordinal)).Split(';')[0];
    }

    private async Task<string> TextAsync(string cookie, string address, HttpStatusCode expected)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookie);
        using HttpResponseMessage answer = await site.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private async Task<IContent> PageAsync(string name, string? draft)
    {
        IContentService contents = site.Service<IContentService>();
        Guid root = contents.GetRootContent().Single(content => content.ContentType.Alias == "site").Key;
        IContent page = contents.Create(name, root, "page");
        page.SetCultureName(name, "fr");
        page.SetValue("code", $"preview-{Guid.NewGuid():N}");
        site.Save(page);
        if (draft is not null)
        {
            await site.PublishAsync(page, "fr");
            page = contents.GetById(page.Key)!;
            page.SetCultureName(draft, "fr");
            site.Save(page);
        }

        return page;
    }

    private async Task<string> EditorOfAsync(IContent start)
    {
        string name = $"previews-{Guid.NewGuid():N}";
        IUserGroupService groups = site.Service<IUserGroupService>();
        UserGroup group = new(site.Service<IShortStringHelper>(), 0, name, name, "icon-users")
        {
            Key = Guid.NewGuid(),
            HasAccessToAllLanguages = true,
            StartContentId = start.Id,
            Permissions = (await groups.GetAsync(Constants.Security.EditorGroupKey))!.Permissions,
        };
        group.AddAllowedSection(Constants.Applications.Content);
        Assert.True((await groups.CreateAsync(group, Constants.Security.SuperUserKey)).Success);
        IUserService users = site.Service<IUserService>();
        UserCreateModel model = new() { Email = $"{name}@example.org", UserName = $"{name}@example.org", Name = name, UserGroupKeys = new HashSet<Guid> { group.Key } };
        Attempt<UserCreationResult, UserOperationStatus> created = await users.CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.ChangePasswordAsync(
            Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = created.Result.CreatedUser!.Key, NewPassword = SiteFixture.Password });
        Assert.True(changed.Success, changed.Status.ToString());
        return model.Email;
    }
}
