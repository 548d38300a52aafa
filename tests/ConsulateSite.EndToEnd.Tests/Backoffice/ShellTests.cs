using Xunit.Abstractions;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

[Collection(SiteCollection.Name)]
public sealed class ShellTests(SiteFixture site, Browser browser, ITestOutputHelper output) : IClassFixture<Browser>
{
    private const long MostBytes = 1_500_000;

    [Fact]
    public async Task An_administrator_signs_in_and_sees_the_sections_that_this_site_has()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);

        string[] sections = await tab.Page.Locator("umb-backoffice-header-sections uui-tab").EvaluateAllAsync<string[]>(
            "tabs => tabs.map(tab => tab.label)");

        Assert.Equal(["Content", "Media", "Settings", "Translation", "Users"], sections.Order(StringComparer.Ordinal));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_first_load_is_small_and_leaves_the_editors_out()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);

        long bytes = await tab.TransferredAsync();
        output.WriteLine($"{tab.Addresses.Count} requests, {bytes} bytes from an empty browser to the signed-in backoffice");

        Assert.InRange(bytes, 100_000, MostBytes);
        Assert.DoesNotContain(tab.Addresses, address => address.Contains("monaco", StringComparison.Ordinal));
    }
}
