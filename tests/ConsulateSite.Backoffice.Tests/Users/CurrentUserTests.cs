using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Tests.Users;

[Collection(BackofficeCollection.Name)]
public sealed class CurrentUserTests(BackofficeSite site)
{
    [Fact]
    public async Task The_administrator_may_everything()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement user = await browser.GetJsonAsync("/user/current");

        Assert.True(user.GetProperty("isAdmin").GetBoolean());
        Assert.True(user.GetProperty("hasDocumentRootAccess").GetBoolean());
        Assert.True(user.GetProperty("hasAccessToAllLanguages").GetBoolean());
        Assert.Contains(user.GetProperty("allowedSections").EnumerateArray(), section => section.GetString() == "Umb.Section.Content");
        Assert.Contains(user.GetProperty("fallbackPermissions").EnumerateArray(), verb => verb.GetString() == "Umb.Document.Publish");
    }

    [Fact]
    public async Task A_new_password_ends_all_sessions_but_the_one_that_set_it()
    {
        const string email = "careful@example.org";
        const string newPassword = "another long password";
        await site.CreateUserAsync(email, Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = await site.SignedInAsync(email);
        using BackofficeBrowser other = await site.SignedInAsync(email);

        using HttpResponseMessage changed = await browser.SendAsync(
            HttpMethod.Post, "/user/current/change-password", new { oldPassword = BackofficeSite.Password, newPassword });
        using HttpResponseMessage here = await browser.SendAsync(HttpMethod.Get, "/user/current");
        using HttpResponseMessage there = await other.SendAsync(HttpMethod.Get, "/user/current");

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, there.StatusCode);
        using BackofficeBrowser again = await site.SignedInAsync(email, newPassword);
    }

    [Theory]
    [InlineData("wrong", "another long password")]
    [InlineData(null, "another long password")]
    [InlineData(BackofficeSite.Password, "short")]
    public async Task A_password_is_changed_with_the_old_one_and_by_the_rules(string? oldPassword, string newPassword)
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await browser.SendAsync(
            HttpMethod.Post, "/user/current/change-password", new { oldPassword, newPassword });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Error", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_user_chooses_the_language_of_the_backoffice()
    {
        const string email = "french@example.org";
        await site.CreateUserAsync(email, Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = await site.SignedInAsync(email);

        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Put, "/user/current/profile", new { languageIsoCode = "fr-FR" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("fr-FR", (await browser.GetJsonAsync("/user/current")).GetProperty("languageIsoCode").GetString());
    }
}
