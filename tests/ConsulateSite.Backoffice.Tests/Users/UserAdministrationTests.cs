using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.Users;

[Collection(BackofficeCollection.Name)]
public sealed class UserAdministrationTests(BackofficeSite site)
{
    [Fact]
    public async Task A_user_is_created_gets_a_password_and_signs_in()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        UserOffice office = new(browser);
        string email = UserOffice.NewEmail();
        Guid id = await office.CreateUserAsync(email, UserOffice.Editors);

        using HttpResponseMessage reset = await browser.SendAsync(HttpMethod.Post, $"/user/{id}/reset-password");
        string password = (await reset.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("resetPassword").GetString()!;
        using BackofficeBrowser own = await site.SignedInAsync(email, password);

        Assert.Equal(id, (await own.GetJsonAsync("/user/current")).GetProperty("id").GetGuid());
        JsonElement user = await browser.GetJsonAsync($"/user/{id}");
        Assert.Equal("Active", user.GetProperty("state").GetString());
        Assert.Equal(email, user.GetProperty("userName").GetString());
        Assert.Equal(UserOffice.Editors, user.GetProperty("userGroupIds")[0].GetProperty("id").GetGuid());
        Assert.Equal("Somebody", (await browser.GetJsonAsync($"/item/user?id={id}"))[0].GetProperty("name").GetString());
        Assert.Equal(1, (await browser.GetJsonAsync($"/user/batch?id={id}")).GetProperty("total").GetInt32());
        Assert.True((await browser.GetJsonAsync($"/user/{id}/calculate-start-nodes")).GetProperty("hasMediaRootAccess").GetBoolean());
        Assert.Equal(0, (await browser.GetJsonAsync($"/user/{id}/client-credentials")).GetArrayLength());
    }

    [Fact]
    public async Task Who_is_disabled_is_signed_out_and_stays_out_until_enabled()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        UserOffice office = new(browser);
        string email = UserOffice.NewEmail();
        Guid id = (await site.CreateUserAsync(email, UserOffice.Editors)).Key;
        using BackofficeBrowser own = await site.SignedInAsync(email);
        object users = new { userIds = UserOffice.References(id) };

        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Post, "/user/disable", users));
        Assert.Equal(HttpStatusCode.Unauthorized, await new UserOffice(own).StatusAsync(HttpMethod.Get, "/user/current"));
        Assert.Equal("Disabled", (await browser.GetJsonAsync($"/user/{id}")).GetProperty("state").GetString());

        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Post, "/user/enable", users));
        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Post, "/user/unlock", users));
        using BackofficeBrowser again = await site.SignedInAsync(email);
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Delete, $"/user/{id}"));
    }

    [Fact]
    public async Task A_new_password_signs_its_user_out()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        string email = UserOffice.NewEmail();
        Guid id = (await site.CreateUserAsync(email, UserOffice.Editors)).Key;
        using BackofficeBrowser own = await site.SignedInAsync(email);

        Assert.Equal(HttpStatusCode.OK, await new UserOffice(browser).StatusAsync(
            HttpMethod.Post, $"/user/{id}/change-password", new { newPassword = "another long password" }));

        Assert.Equal(HttpStatusCode.Unauthorized, await new UserOffice(own).StatusAsync(HttpMethod.Get, "/user/current"));
        using BackofficeBrowser again = await site.SignedInAsync(email, "another long password");
    }

    [Fact]
    public async Task Users_are_changed_found_and_deleted()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        UserOffice office = new(browser);
        string email = UserOffice.NewEmail();
        Guid id = await office.CreateUserAsync(email, UserOffice.Editors);
        string name = $"Zacharias {Guid.NewGuid():N}";

        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Put, $"/user/{id}", UserOffice.Update(email, name, [UserOffice.Writers], hasMediaRootAccess: true)));
        JsonElement found = await browser.GetJsonAsync(
            $"/filter/user?skip=0&take=100&orderBy=Name&orderDirection=Descending&filter={Uri.EscapeDataString(name.ToUpperInvariant())}&userGroupIds={UserOffice.Writers}&userStates=Inactive");
        JsonElement user = found.GetProperty("items").EnumerateArray().Single();
        Assert.Equal(id, user.GetProperty("id").GetGuid());
        Assert.True(user.GetProperty("hasMediaRootAccess").GetBoolean());
        Assert.Empty((await browser.GetJsonAsync($"/filter/user?filter={name}&userStates=Disabled")).GetProperty("items").EnumerateArray());
        Assert.Contains((await browser.GetJsonAsync("/user?skip=0&take=10000")).GetProperty("items").EnumerateArray(), item => item.GetProperty("id").GetGuid() == id);

        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(
            HttpMethod.Post, "/user/set-user-groups", new { userIds = UserOffice.References(id), userGroupIds = UserOffice.References(UserOffice.Editors) }));
        Assert.Equal(UserOffice.Editors, (await browser.GetJsonAsync($"/user/{id}")).GetProperty("userGroupIds")[0].GetProperty("id").GetGuid());

        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Delete, "/user", new { userIds = UserOffice.References(id) }));
        Assert.Equal(HttpStatusCode.NotFound, await office.StatusAsync(HttpMethod.Get, $"/user/{id}"));
    }

    [Fact]
    public async Task A_user_that_cannot_be_is_refused()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        UserOffice office = new(browser);
        string email = UserOffice.NewEmail();
        await office.CreateUserAsync(email, UserOffice.Editors);
        object Model(string address, string kind, params Guid[] groups) =>
            new { kind, email = address, userName = address, name = "x", userGroupIds = UserOffice.References(groups) };

        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Post, "/user", Model(email, "Default", UserOffice.Editors)));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Post, "/user", Model("no address", "Default", UserOffice.Editors)));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Post, "/user", Model(UserOffice.NewEmail(), "Default")));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Post, "/user", Model(UserOffice.NewEmail(), "Api", UserOffice.Editors)));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Post, "/user/invite", Model(UserOffice.NewEmail(), "Default", UserOffice.Editors)));
        Assert.False((await browser.GetJsonAsync("/user/configuration")).GetProperty("canInviteUsers").GetBoolean());
    }

    [Fact]
    public async Task The_last_administrator_remains_one()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        UserOffice office = new(browser);
        JsonElement current = await browser.GetJsonAsync("/user/current");
        Guid self = current.GetProperty("id").GetGuid();
        Guid second = await office.CreateUserAsync(UserOffice.NewEmail(), UserOffice.Administrators);
        object secondAlone = new { userIds = UserOffice.References(second) };
        object selfAlone = new { userIds = UserOffice.References(self) };
        object both = new { userIds = UserOffice.References(self, second) };

        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Post, "/user/disable", both));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Delete, "/user", both));
        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Post, "/user/disable", secondAlone));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Post, "/user/disable", selfAlone));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Delete, "/user", selfAlone));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(
            HttpMethod.Post, "/user/set-user-groups", new { userIds = UserOffice.References(self), userGroupIds = UserOffice.References(UserOffice.Editors) }));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(
            HttpMethod.Put, $"/user/{self}", UserOffice.Update(BackofficeSite.Administrator, "Administrator", [UserOffice.Editors])));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(
            HttpMethod.Delete, $"/user-group/{UserOffice.Administrators}/users", UserOffice.References(self)));
        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(
            HttpMethod.Delete, $"/user-group/{UserOffice.Administrators}/users", UserOffice.References(second)));
        Assert.True((await browser.GetJsonAsync("/user/current")).GetProperty("isAdmin").GetBoolean());
    }

    [Fact]
    public async Task Who_is_no_administrator_sees_users_and_changes_none()
    {
        using BackofficeBrowser administrator = await site.SignedInAsync();
        Guid other = await new UserOffice(administrator).CreateUserAsync(UserOffice.NewEmail(), UserOffice.Editors);
        (BackofficeBrowser browser, Guid self) = await UserOffice.ClerkAsync(site);
        using BackofficeBrowser owned = browser;
        UserOffice office = new(browser);
        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Get, $"/user/{other}"));
        Assert.DoesNotContain(
            (await browser.GetJsonAsync("/filter/user?take=10000")).GetProperty("items").EnumerateArray(), user => user.GetProperty("isAdmin").GetBoolean());

        (HttpMethod Method, string Path, object? Body)[] refused =
        [
            (HttpMethod.Post, "/user", new { kind = "Default", email = "a@example.org", userName = "a@example.org", name = "a", userGroupIds = UserOffice.References(UserOffice.Editors) }),
            (HttpMethod.Put, $"/user/{self}", UserOffice.Update("a@example.org", "x", [UserOffice.Administrators])),
            (HttpMethod.Put, $"/user/{other}", UserOffice.Update("a@example.org", "x", [UserOffice.Administrators])),
            (HttpMethod.Post, "/user/set-user-groups", new { userIds = UserOffice.References(self), userGroupIds = UserOffice.References(UserOffice.Administrators) }),
            (HttpMethod.Post, $"/user/{other}/change-password", new { newPassword = "another long password" }),
            (HttpMethod.Post, $"/user/{other}/reset-password", null),
            (HttpMethod.Post, "/user/disable", new { userIds = UserOffice.References(other) }),
            (HttpMethod.Delete, $"/user/{other}", null),
            (HttpMethod.Post, "/user/invite", new { email = "a@example.org", userName = "a@example.org", name = "a", userGroupIds = UserOffice.References(UserOffice.Editors) }),
            (HttpMethod.Post, $"/user-group/{UserOffice.Administrators}/users", UserOffice.References(self)),
            (HttpMethod.Delete, $"/user-group/{UserOffice.Editors}", null),
        ];
        List<string> answered = [];
        foreach ((HttpMethod method, string path, object? body) in refused)
        {
            HttpStatusCode status = await office.StatusAsync(method, path, body);
            if (status != HttpStatusCode.Forbidden)
            {
                answered.Add($"{method} {path}: {(int)status}");
            }
        }

        Assert.Empty(answered);
    }
}
