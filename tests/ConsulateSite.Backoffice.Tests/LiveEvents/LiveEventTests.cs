using System.Net;
using System.Net.Http.Headers;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.LiveEvents;

[Collection(BackofficeCollection.Name)]
public sealed class LiveEventTests(BackofficeSite site)
{
    private const string Hub = "/umbraco/serverEventHub";

    [Fact]
    public async Task A_change_by_anybody_reaches_an_open_client()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        using HubLine line = await HubLine.OpenAsync(browser, Hub, patience.Token);

        ILanguage language = (await site.Get<ILanguageService>().GetAsync("fr"))!;
        await site.Get<ILanguageService>().UpdateAsync(language, Constants.Security.SuperUserKey);

        string? message = await line.ReceiveUntilAsync("notify", patience.Token);
        Assert.Contains("\"eventSource\":\"Umbraco:CMS:Language\"", message, StringComparison.Ordinal);
        Assert.Contains("\"eventType\":\"Updated\"", message, StringComparison.Ordinal);
        Assert.Contains($"\"key\":\"{language.Key}\"", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "[redacted]")]
    [InlineData(true, "x")]
    public async Task Nobody_else_may_listen(bool isSignedIn, string token)
    {
        using BackofficeBrowser browser = isSignedIn ? await site.SignedInAsync() : site.Browser();
        using HttpRequestMessage request = new(HttpMethod.Post, $"{Hub}/negotiate?negotiateVersion=1");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        using HttpResponseMessage answer = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData(Hub)]
    [InlineData("/umbraco/PreviewHub")]
    public async Task A_line_is_cut_when_its_session_ends(string hub)
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        IUser user = await site.CreateUserAsync(email, Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = await site.SignedInAsync(email);
        using BackofficeBrowser other = await site.SignedInAsync(email);
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        using HubLine ended = await HubLine.OpenAsync(browser, hub, patience.Token);
        using HubLine kept = await HubLine.OpenAsync(other, hub, patience.Token);

        using HttpResponseMessage answer = await other.SendAsync(HttpMethod.Delete, "/user/current/sessions");
        Assert.Null(await ended.ReceiveUntilAsync("nothing of the kind", patience.Token));

        await other.DoAsync(HttpMethod.Put, "/user/current/profile", new { languageIsoCode = "fr" });
        Assert.True(hub != Hub || await kept.ReceiveUntilAsync(user.Key.ToString(), patience.Token) is not null);
        site.Get<IUserService>().ClearLoginSessions(user.Id);
        Assert.Null(await kept.ReceiveUntilAsync("nothing of the kind", patience.Token));
    }
}
