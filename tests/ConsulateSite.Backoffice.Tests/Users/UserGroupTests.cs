using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Backoffice.Tests.Media;

namespace ConsulateSite.Backoffice.Tests.Users;

[Collection(BackofficeCollection.Name)]
public sealed class UserGroupTests(BackofficeSite site)
{
    [Fact]
    public async Task A_group_keeps_sections_languages_start_nodes_and_permissions()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        UserOffice office = new(browser);
        Guid folder = await new MediaLibrary(browser).CreateFolderAsync("start");
        Guid id = Guid.NewGuid();

        Assert.Equal(HttpStatusCode.Created, await office.StatusAsync(HttpMethod.Post, "/user-group", Model(id, "Translators", "fr", folder)));
        JsonElement group = await browser.GetJsonAsync($"/user-group/{id}");
        Assert.Equal("Translators", group.GetProperty("name").GetString());
        Assert.Equal(["Umb.Section.Media", "Umb.Section.Translation"], Strings(group, "sections").Order(StringComparer.Ordinal));
        Assert.Equal(["fr"], Strings(group, "languages"));
        Assert.False(group.GetProperty("hasAccessToAllLanguages").GetBoolean());
        Assert.Equal(folder, group.GetProperty("mediaStartNode").GetProperty("id").GetGuid());
        Assert.False(group.GetProperty("mediaRootAccess").GetBoolean());
        Assert.True(group.GetProperty("documentRootAccess").GetBoolean());
        Assert.Equal(JsonValueKind.Null, group.GetProperty("documentStartNode").ValueKind);
        Assert.Equal(["Umb.Document.Read"], Strings(group, "fallbackPermissions"));
        Assert.Equal(["custom"], Strings(group.GetProperty("permissions")[0], "verbs"));
        Assert.True(group.GetProperty("isDeletable").GetBoolean());

        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Put, $"/user-group/{id}", Model(id, "Interpreters", "ar", null)));
        group = await browser.GetJsonAsync($"/user-group/{id}");
        Assert.Equal(["ar"], Strings(group, "languages"));
        Assert.Equal(JsonValueKind.Null, group.GetProperty("mediaStartNode").ValueKind);
        Assert.Equal("Interpreters", (await browser.GetJsonAsync($"/item/user-group?id={id}"))[0].GetProperty("name").GetString());
        Assert.Equal(1, (await browser.GetJsonAsync("/filter/user-group?skip=0&take=100&filter=interpret")).GetProperty("total").GetInt32());
        Assert.True((await browser.GetJsonAsync("/user-group?skip=0&take=1")).GetProperty("total").GetInt32() > 1);

        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Delete, "/user-group", new { userGroupIds = UserOffice.References(id) }));
        Assert.Equal(HttpStatusCode.NotFound, await office.StatusAsync(HttpMethod.Get, $"/user-group/{id}"));
    }

    [Fact]
    public async Task Users_are_put_into_a_group_and_taken_out()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        UserOffice office = new(browser);
        Guid user = await office.CreateUserAsync(UserOffice.NewEmail(), UserOffice.Editors);

        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Post, $"/user-group/{UserOffice.Writers}/users", UserOffice.References(user)));
        Assert.Equal(2, (await browser.GetJsonAsync($"/user/{user}")).GetProperty("userGroupIds").GetArrayLength());
        Assert.Equal(HttpStatusCode.OK, await office.StatusAsync(HttpMethod.Delete, $"/user-group/{UserOffice.Writers}/users", UserOffice.References(user)));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Delete, $"/user-group/{UserOffice.Writers}/users", UserOffice.References(user)));
    }

    [Fact]
    public async Task A_group_that_cannot_be_is_refused()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        UserOffice office = new(browser);

        Assert.Equal(HttpStatusCode.NotFound, await office.StatusAsync(HttpMethod.Post, "/user-group", Model(Guid.NewGuid(), "x", "xx", null)));
        Assert.Equal(HttpStatusCode.NotFound, await office.StatusAsync(HttpMethod.Post, "/user-group", Model(Guid.NewGuid(), "x", "fr", Guid.NewGuid())));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Post, "/user-group", Model(Guid.NewGuid(), "", "fr", null)));
        Assert.Equal(HttpStatusCode.BadRequest, await office.StatusAsync(HttpMethod.Delete, $"/user-group/{UserOffice.Administrators}"));
    }

    private static object Model(Guid id, string name, string language, Guid? mediaStartNode) => new
    {
        id,
        name,
        alias = $"group-{id:N}",
        description = "words",
        icon = "icon-users",
        sections = new[] { "Umb.Section.Media", "Umb.Section.Translation" },
        languages = new[] { language },
        hasAccessToAllLanguages = false,
        documentStartNode = (object?)null,
        documentRootAccess = true,
        mediaStartNode = mediaStartNode is { } key ? new { id = key } : null,
        mediaRootAccess = false,
        elementStartNode = (object?)null,
        elementRootAccess = false,
        fallbackPermissions = new[] { "Umb.Document.Read" },
        permissions = new object[] { new Dictionary<string, object> { ["$type"] = "UnknownTypePermissionPresentationModel", ["context"] = "other", ["verbs"] = new[] { "custom" } } },
    };

    private static string[] Strings(JsonElement item, string name) => [.. item.GetProperty(name).EnumerateArray().Select(x => x.GetString()!)];
}
