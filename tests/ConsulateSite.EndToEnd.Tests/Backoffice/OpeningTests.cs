using System.Diagnostics;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

[Collection(SiteCollection.Name)]
public sealed class OpeningTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_document_of_a_type_that_was_not_seen_before_is_all_that_is_asked_for()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        await TypesAreKnownAsync(tab);
        int before = tab.Addresses.Count;

        IContent page = site.Find("page", "fr", "À propos de ce site");
        await tab.OpenAsync($"section/content/workspace/document/edit/{page.Key}/fr");
        await tab.Page.Locator("umb-property[data-mark]").First.WaitForAsync();
        await tab.SettleAsync();

        string[] asked = [.. tab.Addresses.Skip(before)];
        Assert.Contains(asked, address => address.Contains($"/document/{page.Key}", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(asked, IsOfTypes);
        Assert.Empty(tab.Complaints);
    }

    private static bool IsOfTypes(string address) =>
        address.Contains("/document-type", StringComparison.Ordinal) || address.Contains("/data-type", StringComparison.Ordinal);

    // The names of data types are asked for last.
    private static async Task TypesAreKnownAsync(BackofficeTab tab)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (!tab.Addresses.Any(address => address.Contains("/item/data-type", StringComparison.Ordinal)))
        {
            Assert.True(watch.Elapsed < Patience, "The types were never asked for.");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        await tab.SettleAsync();
    }
}
