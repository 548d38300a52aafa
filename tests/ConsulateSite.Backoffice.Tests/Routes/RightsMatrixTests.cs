using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ConsulateSite.Backoffice.Tests.Documents;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>Sends every request of <c>rights.txt</c> as everybody whom it speaks of, to things that are there.</summary>
public sealed class RightsMatrixTests(DocumentSite site) : IClassFixture<DocumentSite>
{
    private static readonly IReadOnlyList<RightsRow> Rows = RightsTable.Rows;

    private IReadOnlyList<ApiRoute> Routes => ApiRoute.All(site.Services);

    [Fact]
    public void Every_route_has_its_place_in_the_table()
    {
        HashSet<string> placed = Rows.Select(row => row.Route).ToHashSet(StringComparer.OrdinalIgnoreCase);
        HashSet<string> existing = Routes.Select(route => route.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.NotEmpty(existing);
        Assert.Empty(existing.Except(placed, StringComparer.OrdinalIgnoreCase));
        Assert.Empty(placed.Except(existing, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Nobody_gets_anything_without_signing_in()
    {
        using BackofficeBrowser browser = site.Browser();

        Expect(await OthersAsync(browser, Closed, HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task A_signed_in_browser_gets_nothing_without_the_clients_header()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        Expect(await OthersAsync(browser, Closed, HttpStatusCode.Unauthorized, withHeader: false));
    }

    [Fact]
    public async Task Who_lacks_the_section_is_refused_whatever_other_sections_there_are()
    {
        using RightsStage stage = await RightsStage.CreateAsync(site);
        List<string> answered = [];
        foreach (IGrouping<string, RightsRow> rows in Rows.Where(NeedsSection).GroupBy(row => string.Join(' ', row.Sections), StringComparer.Ordinal))
        {
            IEnumerable<string> lacking = rows.Key == RightsRow.Any ? RightsStage.AllSections : rows.First().Sections;
            using BackofficeBrowser browser = await stage.WithoutSectionsAsync(rows.Key == RightsRow.Administrators ? [] : lacking);
            HashSet<string> routes = rows.Select(row => row.Route).ToHashSet(StringComparer.OrdinalIgnoreCase);
            answered.AddRange(await OthersAsync(browser, route => routes.Contains(route.Key), HttpStatusCode.Forbidden));
        }

        Expect(answered);
    }

    [Fact]
    public async Task Nothing_outside_of_the_start_nodes_is_told_or_changed()
    {
        using RightsStage stage = await RightsStage.CreateAsync(site);
        using BackofficeBrowser browser = await stage.WithOtherStartNodesAsync();

        Expect(await WalkAsync(browser, stage.Foreign, row => row.Start, RightsState.WholeAsync, RightsStage.Secret));
    }

    [Fact]
    public async Task No_text_changes_in_a_language_that_is_not_ones_own()
    {
        using RightsStage stage = await RightsStage.CreateAsync(site);
        using BackofficeBrowser browser = await stage.WithOneLanguageAsync();

        Expect(await WalkAsync(browser, stage.Reachable, row => row.Language, RightsState.OtherLanguagesAsync));
    }

    [Fact]
    public async Task Nothing_on_the_site_changes_without_the_verb()
    {
        using RightsStage stage = await RightsStage.CreateAsync(site);
        using BackofficeBrowser browser = await stage.WithVerbsOfWritersAsync();

        Expect(await WalkAsync(browser, stage.Reachable, row => row.Verbs, RightsState.PublishedAsync));
    }

    [Fact]
    public async Task Administrators_are_never_refused()
    {
        using RightsStage stage = await RightsStage.CreateAsync(site);

        Expect(await WalkAsync(stage.Administrator, stage.Reachable, _ => "-", (_, _) => Task.FromResult(string.Empty)));
    }

    private static void Expect(IReadOnlyList<string> wrong) => Assert.True(wrong.Count == 0, string.Join('\n', wrong));

    private static bool NeedsSection(RightsRow row) => !row.IsOpen(RightsRow.Everybody) && !row.IsOpen(RightsRow.Self);

    // A body of a kind that the route does not take would be refused before anybody asks who sends it.
    private static HttpContent? Body(ApiRoute route, string? json) => route switch
    {
        _ when json is not null => new StringContent(json, Encoding.UTF8, "application/json"),
        { TakesFiles: true } => new MultipartFormDataContent { { new StringContent("x"), "x" } },
        { Method: "POST" or "PUT" } => new StringContent("{}", Encoding.UTF8, "application/json"),
        _ => null,
    };

    private static HttpRequestMessage Request(ApiRoute route, string address, string? json = null, bool withHeader = true)
    {
        HttpRequestMessage request = new(new HttpMethod(route.Method), address) { Content = Body(route, json) };
        request.Headers.Authorization = withHeader ? new AuthenticationHeaderValue("Bearer", "[redacted]") : null;
        return request;
    }

    private static bool Closed(ApiRoute route) => !Rows.Any(row => row.IsOpen(RightsRow.Everybody) && row.Route.Equals(route.Key, StringComparison.OrdinalIgnoreCase));

    private async Task<IReadOnlyList<string>> OthersAsync(
        BackofficeBrowser browser, Func<ApiRoute, bool> which, HttpStatusCode expected, bool withHeader = true)
    {
        List<string> others = [];
        foreach (ApiRoute route in Routes.Where(which))
        {
            using HttpRequestMessage request = Request(route, route.Address, withHeader: withHeader);
            using HttpResponseMessage answer = await browser.SendAsync(request);
            if (answer.StatusCode != expected)
            {
                others.Add($"{route.Name}: {(int)answer.StatusCode}");
            }
        }

        return others;
    }

    private async Task<IReadOnlyList<string>> WalkAsync(
        BackofficeBrowser browser,
        Func<RightsTargets> makeTargets,
        Func<RightsRow, string> expected,
        Func<DocumentSite, RightsTargets, Task<string>> state,
        string? secret = null)
    {
        Dictionary<string, ApiRoute> routes = Routes.ToDictionary(route => route.Key, StringComparer.OrdinalIgnoreCase);
        RightsTargets shared = makeTargets();
        List<string> wrong = [];
        // Who signs out sees nothing more.
        foreach (RightsRow row in Rows.Where(row => !row.IsOpen(RightsRow.Everybody) && routes.ContainsKey(row.Route)))
        {
            RightsTargets targets = row.Method == "GET" ? shared : makeTargets();
            ApiRoute route = routes[row.Route];
            using HttpRequestMessage request = Request(route, $"/umbraco/management/api/{await row.PathAsync(targets)}", await row.BodyAsync(targets));
            string before = await state(site, targets);
            using HttpResponseMessage answer = await browser.SendAsync(request);
            string text = await answer.Content.ReadAsStringAsync();
            string after = await state(site, targets);
            string? problem = !RightsRow.Fits(expected(row), (int)answer.StatusCode) ? $"{(int)answer.StatusCode} instead of {expected(row)}: {text}"
                : before != after ? $"{before} became {after}"
                : secret is not null && text.Contains(secret, StringComparison.OrdinalIgnoreCase) ? $"tells {text}"
                : null;
            if (problem is not null)
            {
                wrong.Add($"{row}\n    {problem[..Math.Min(problem.Length, 400)]}");
            }
        }

        return wrong;
    }
}
