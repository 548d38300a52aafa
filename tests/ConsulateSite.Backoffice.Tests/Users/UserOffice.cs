using System.Net;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Backoffice.Tests.Users;

/// <summary>Does with users and groups what the client does.</summary>
internal sealed class UserOffice(BackofficeBrowser browser)
{
    public static readonly Guid Administrators = Constants.Security.AdminGroupKey;
    public static readonly Guid Editors = Constants.Security.EditorGroupKey;
    public static readonly Guid Writers = Constants.Security.WriterGroupKey;

    public static object References(params Guid[] ids) => ids.Select(id => new { id });

    public static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    public async Task<Guid> CreateUserAsync(string email, params Guid[] groups)
    {
        Guid id = Guid.NewGuid();
        object model = new { id, kind = "Default", email, userName = email, name = "Somebody", userGroupIds = References(groups) };
        Assert.Equal(HttpStatusCode.Created, await StatusAsync(HttpMethod.Post, "/user", model));
        return id;
    }

    public static object Update(string email, string name, Guid[] groups, bool hasMediaRootAccess = false) => new
    {
        email,
        userName = email,
        name,
        userGroupIds = References(groups),
        languageIsoCode = "en",
        documentStartNodeIds = Array.Empty<object>(),
        hasDocumentRootAccess = false,
        mediaStartNodeIds = Array.Empty<object>(),
        hasMediaRootAccess,
        elementStartNodeIds = Array.Empty<object>(),
        hasElementRootAccess = false,
    };

    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, object? body = null)
    {
        using HttpResponseMessage answer = await browser.SendAsync(method, path, body);
        return answer.StatusCode;
    }

    /// <summary>A browser of somebody who may open the section of users, but is no administrator.</summary>
    public static async Task<(BackofficeBrowser Browser, Guid User)> ClerkAsync(BackofficeSite site)
    {
        string name = $"clerk-{Guid.NewGuid():N}";
        UserGroup group = new(site.Get<IShortStringHelper>(), 0, name, name, "icon-users") { Key = Guid.NewGuid() };
        group.AddAllowedSection(Constants.Applications.Users);
        Assert.True((await site.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey)).Success);
        IUser user = await site.CreateUserAsync($"{name}@example.org", group.Key);
        return (await site.SignedInAsync($"{name}@example.org"), user.Key);
    }
}
