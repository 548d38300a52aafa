using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.Tests.Users;

[Collection(BackofficeCollection.Name)]
public sealed class SessionTests(BackofficeSite site)
{
    private const string Own = "/user/current/sessions";

    [Fact]
    public async Task A_user_sees_the_own_sessions_and_ends_the_others()
    {
        const string email = "travelling@example.org";
        await site.CreateUserAsync(email, Constants.Security.EditorGroupKey);
        using BackofficeBrowser desk = await site.SignedInAsync(email);
        using BackofficeBrowser phone = await site.SignedInAsync(email);

        JsonElement[] sessions = [.. (await desk.GetJsonAsync(Own)).EnumerateArray()];
        Assert.Equal(2, sessions.Length);
        Assert.Single(sessions, session => session.GetProperty("isCurrent").GetBoolean());

        using HttpResponseMessage ended = await desk.SendAsync(HttpMethod.Delete, Own);
        using HttpResponseMessage there = await phone.SendAsync(HttpMethod.Get, Own);
        Assert.Equal(HttpStatusCode.OK, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, there.StatusCode);
        Assert.Single((await desk.GetJsonAsync(Own)).EnumerateArray());
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else_as_if_it_were_the_own()
    {
        IUser user = await site.CreateUserAsync("quiet@example.org", Constants.Security.EditorGroupKey);
        using BackofficeBrowser theirs = await site.SignedInAsync(user.Email);
        Guid session = (await theirs.GetJsonAsync(Own))[0].GetProperty("id").GetGuid();
        using BackofficeBrowser administrator = await site.SignedInAsync();

        using HttpResponseMessage answer = await administrator.SendAsync(HttpMethod.Delete, $"{Own}/{session}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Single((await theirs.GetJsonAsync(Own)).EnumerateArray());
    }

    [Fact]
    public async Task An_administrator_signs_a_user_out_everywhere()
    {
        IUser user = await site.CreateUserAsync("leaving@example.org", Constants.Security.EditorGroupKey);
        using BackofficeBrowser theirs = await site.SignedInAsync(user.Email);
        using BackofficeBrowser administrator = await site.SignedInAsync();

        using HttpResponseMessage answer = await administrator.SendAsync(HttpMethod.Delete, $"/user/{user.Key}/sessions");
        using HttpResponseMessage after = await theirs.SendAsync(HttpMethod.Get, Own);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }
}
