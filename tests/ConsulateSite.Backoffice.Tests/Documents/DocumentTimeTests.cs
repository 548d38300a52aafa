using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Xunit;
using Xunit.Abstractions;
using static ConsulateSite.Backoffice.Tests.Documents.DocumentSite;

namespace ConsulateSite.Backoffice.Tests.Documents;

public sealed class DocumentTimeTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Nodes = 1000;
    private const int Rounds = 15;

    private readonly DocumentSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    // The bounds are far above what was measured: they hold on a busy computer, and notice work that grows with the number of pages.
    [Fact]
    public async Task Among_a_thousand_pages_opening_saving_and_publishing_take_moments()
    {
        IContent parent = _site.AddPage("Many");
        for (int number = 0; number < Nodes; number++)
        {
            IContent sibling = _site.Contents.Create($"Page {number}", parent.Id, _site.PageType.Alias);
            sibling.SetCultureName($"Page {number}", "ar");
            Assert.True(_site.Contents.Save(sibling).Success);
        }

        IContent page = _site.AddPage("Measured", parent.Id);
        using BackofficeBrowser browser = await _site.SignedInAsync();
        List<double> opening = [];
        List<double> saving = [];
        List<double> publishing = [];
        List<double> listing = [];
        for (int round = 0; round < Rounds; round++)
        {
            JsonObject body = new();
            opening.Add(await MeasureAsync(async () => body = await OpenAsync(browser, page.Key)));
            Write(body, "title", "ar", $"save {round}");
            saving.Add(await MeasureAsync(() => ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{page.Key}", body)));
            body = Write(await OpenAsync(browser, page.Key), "title", "ar", $"publish {round}");
            body["culturesToPublish"] = new JsonArray("ar", "fr", "en");
            publishing.Add(await MeasureAsync(
                () => ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{page.Key}/update-and-publish", body)));
            listing.Add(await MeasureAsync(
                () => browser.GetJsonAsync($"/tree/document/children?parentId={parent.Key}&skip={round * 50}&take=50")));
        }

        output.WriteLine($"open {Median(opening):F1} ms, save {Median(saving):F1} ms, publish {Median(publishing):F1} ms, 50 of the tree {Median(listing):F1} ms");
        Assert.InRange(Median(opening), 0, 500);
        Assert.InRange(Median(saving), 0, 750);
        Assert.InRange(Median(publishing), 0, 1000);
        Assert.InRange(Median(listing), 0, 500);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<double> MeasureAsync(Func<Task> work)
    {
        long start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
