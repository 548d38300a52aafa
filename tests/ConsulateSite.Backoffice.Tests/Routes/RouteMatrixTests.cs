using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>Walks all routes of the API as somebody who may not. A resource that is added later is walked without anybody's doing.</summary>
[Collection(BackofficeCollection.Name)]
public sealed class RouteMatrixTests(BackofficeSite site)
{
    private IReadOnlyList<ApiRoute> Routes => ApiRoute.All(site.Services);

    [Fact]
    public void The_lists_of_open_routes_name_routes_that_exist()
    {
        HashSet<string> existing = Routes.Select(route => route.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.NotEmpty(existing);
        Assert.Empty(OpenRoutes.Anonymous.Concat(OpenRoutes.Own).Except(existing, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Nobody_gets_anything_without_signing_in()
    {
        using BackofficeBrowser browser = site.Browser();

        Assert.Empty(await NotAnsweredAsync(browser, HttpStatusCode.Unauthorized, OpenRoutes.Anonymous));
    }

    [Fact]
    public async Task A_signed_in_browser_gets_nothing_without_the_clients_header()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.Empty(await NotAnsweredAsync(browser, HttpStatusCode.Unauthorized, OpenRoutes.Anonymous, withHeader: false));
    }

    [Fact]
    public async Task A_user_without_sections_gets_nothing_but_the_own_account()
    {
        string email = "nothing@example.org";
        IUserGroupService groups = site.Get<IUserGroupService>();
        UserGroup group = new(site.Get<IShortStringHelper>(), 0, "nothing", "Nothing", "icon-lock") { Key = Guid.NewGuid() };
        Assert.True((await groups.CreateAsync(group, Constants.Security.SuperUserKey)).Success);
        await site.CreateUserAsync(email, group.Key);
        using BackofficeBrowser browser = await site.SignedInAsync(email);

        HashSet<string> open = OpenRoutes.Anonymous.Concat(OpenRoutes.Own).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Empty(await NotAnsweredAsync(browser, HttpStatusCode.Forbidden, open));
    }

    // A body of a kind that the route does not take would be refused before anybody asks who sends it.
    private static HttpContent? Body(ApiRoute route) => route switch
    {
        { TakesFiles: true } => new MultipartFormDataContent { { new StringContent("x"), "x" } },
        { Method: "POST" or "PUT" } => JsonContent.Create(new { }),
        _ => null,
    };

    private async Task<IReadOnlyList<string>> NotAnsweredAsync(
        BackofficeBrowser browser, HttpStatusCode expected, IReadOnlySet<string> except, bool withHeader = true)
    {
        List<string> others = [];
        foreach (ApiRoute route in Routes.Where(route => !except.Contains(route.Name)))
        {
            using HttpRequestMessage request = new(new HttpMethod(route.Method), route.Address);
            request.Headers.Authorization = withHeader ? new AuthenticationHeaderValue("Bearer", "[redacted]") : null;
            request.Content = Body(route);
            using HttpResponseMessage answer = await browser.SendAsync(request);
            if (answer.StatusCode != expected)
            {
                others.Add($"{route.Name}: {(int)answer.StatusCode}");
            }
        }

        return others;
    }
}
