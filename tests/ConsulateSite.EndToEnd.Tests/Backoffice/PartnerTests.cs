using System.Net;
using System.Text.RegularExpressions;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

[Collection(SiteCollection.Name)]
public sealed partial class PartnerTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string AssociationPage = "/ar/الجالية/دليل-الجمعيات/جمعية-نور-للنساء/";
    private const string Hostile = "<b>Fête</b> \"de\" l’Atlas & 'plus'";

    private const string Entry =
        """
        INSERT INTO entry (partner, identity, state, title, link, summary, day) VALUES ($partner, $title, 1, $title, 'https://atlas.example/fete', 'Venez', 739570)
        """;

    private PartnerStore Partners => site.Service<PartnerStore>();

    [Fact]
    public async Task An_association_registers_an_editor_approves_and_its_news_is_seen_once_accepted()
    {
        const string name = "Les Amis de l’Atlas";
        await RegisterAsync(name);
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        await tab.OpenAsync("section/content/dashboard/partners");
        ILocator dashboard = tab.Page.Locator("consulate-partners-dashboard");
        ILocator partner = dashboard.Locator("article", new() { HasText = name });
        await partner.Locator("uui-button[color=positive]").ClickAsync();
        string link = await partner.Locator("uui-input input").InputValueAsync();
        string key = await TakeKeyAsync(link);
        string id = site.Service<PartnerRoster>().FindByKey(key)!;

        Guid page = await PageAsync();
        Assert.True(await Partners.ApproveAsync(id, page));
        await site.Service<PartnerDatabase>().WriteAsync(
            connection => connection.Run(Entry, ("$partner", id), ("$title", Hostile)), CancellationToken.None);
        Assert.DoesNotContain("atlas.example", await ReadPageAsync(), StringComparison.Ordinal);
        await tab.Page.ReloadAsync();
        ILocator entry = dashboard.Locator("article", new() { HasText = Hostile });
        await entry.Locator("uui-button[color=positive]").ClickAsync();
        await Assertions.Expect(entry.Locator("uui-button[color=positive]")).ToHaveCountAsync(0);
        string shown = await ReadPageAsync();
        Assert.Contains("&lt;b&gt;F", shown, StringComparison.Ordinal);
        Assert.Contains("rel=\"noopener external nofollow ugc\"", shown, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await SendAsync("partners/account", ("key", key), ("do", "end"), ("sure", "yes"))).Status);
        Assert.DoesNotContain("atlas.example", await ReadPageAsync(), StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
        Assert.Empty(tab.Failures);
    }

    [Fact]
    public async Task A_partner_is_counted_changes_its_key_and_leaves()
    {
        string id = (await Partners.RegisterAsync(
            new Registration("Rif", "Lille", new Uri("https://rif.example/"), "a@rif.example", null, "Agenda", "fr"), confirms: false))!.Id;
        await Partners.ApproveAsync(id, page: null);
        string link = (await Partners.CreateLinkAsync(id))!;
        string key = Shown((await SendAsync("partners/key", ("link", link))).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("partners/key", ("link", link))).Status);

        await FeedHasTagAsync();
        await AskFeedAsync($"?partner={id}");
        string tag = await AskFeedAsync($"?partner={id}");
        await AskFeedAsync($"?partner={id}", tag);
        await AskFeedAsync("?partner=nobody");
        await site.Service<RequestTally>().FlushAsync();
        Assert.Equal(3, Assert.Single(site.Service<RequestTally>().Find(id, 1)).Count);
        Assert.Contains("<td><bdi>3</bdi></td>", (await SendAsync("partners/account", ("key", key))).Text, StringComparison.Ordinal);

        string next = Shown((await SendAsync("partners/account", ("key", key), ("do", "rotate"))).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("partners/account", ("key", key))).Status);
        Assert.Contains("Rif", (await SendAsync("partners/account", ("key", next), ("do", "end"))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("partners/account", ("key", next), ("do", "end"), ("sure", "yes"))).Status);
        Assert.Null(Partners.Find(id));
    }

    [Fact]
    public async Task What_other_sites_and_programs_send_is_not_taken_and_mistakes_are_named()
    {
        int before = Partners.FindAll().Count;
        (string, string)[] right = [("name", "A"), ("place", "B"), ("site", "c.example"), ("mail", "d@e.example"), ("purpose", "F")];
        using HttpRequestMessage foreign = new(HttpMethod.Post, "/fr/partners") { Content = Form(right) };
        foreign.Headers.Add("Origin", "https://elsewhere.example");
        using HttpResponseMessage refused = await site.Client.SendAsync(foreign);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync("partners", [.. right, ("website", "https://spam.example")])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("partners", [.. right, ("feed", new string('x', 20_000))])).Status);
        (HttpStatusCode status, string text) = await SendAsync("partners", [.. right[..3], ("mail", "\"><script>"), right[4]]);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("href=\"#partner-mail\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"><script>", text, StringComparison.Ordinal);

        Assert.Equal(before, Partners.FindAll().Count);
    }

    [GeneratedRegex("""<code dir="ltr">(?<key>[\w-]{43})</code>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex("""name="page" value="(?<key>[0-9a-f-]{36})""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();

    private static string Shown(string page) => Key().Match(page).Groups["key"].Value;

    private static FormUrlEncodedContent Form(IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private async Task RegisterAsync(string name)
    {
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(site.Address, "/fr/partners").AbsoluteUri);
        await page.FillAsync("[name=name]", name);
        await page.FillAsync("[name=place]", "Lyon");
        await page.FillAsync("[name=site]", "atlas.example");
        await page.FillAsync("[name=mail]", "bureau@atlas.example");
        await page.FillAsync("[name=purpose]", "Les nouvelles");
        await page.ClickAsync(".partners__form button");
        await Assertions.Expect(page.Locator("#partner-thanks")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private async Task<string> TakeKeyAsync(string link)
    {
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(link);
        await page.ClickAsync(".partners form button");
        string key = await page.Locator(".partners__key code").First.InnerTextAsync();
        await page.Context.CloseAsync();
        return key;
    }

    private async Task<Guid> PageAsync() => Guid.Parse(Field().Match(await ReadPageAsync()).Groups["key"].Value);

    private Task<string> ReadPageAsync() => site.Client.GetStringAsync(new Uri(site.Address, AssociationPage));

    // In the second in which something has changed, answers that show it have no tag yet.
    private async Task FeedHasTagAsync()
    {
        const int MostTimes = 50;
        for (int times = 0; times < MostTimes; times++)
        {
            using HttpResponseMessage answer = await site.Client.GetAsync("/fr/feeds/news.rss");
            if (answer.Headers.ETag is not null)
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("The feed of news has no entity tag.");
    }

    private async Task<string> AskFeedAsync(string query, string? tag = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, $"/fr/feeds/news.rss{query}");
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        using HttpResponseMessage answer = await site.Client.SendAsync(request);
        Assert.Equal(tag is null ? HttpStatusCode.OK : HttpStatusCode.NotModified, answer.StatusCode);
        return answer.Headers.ETag!.ToString();
    }

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(string path, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage answer = await site.Client.PostAsync(new Uri(site.Address, $"/fr/{path}"), Form(fields));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
