using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed partial class PrintTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(Addresses.ArabicPassport)]
    [InlineData(Addresses.FrenchPassport)]
    [InlineData(Addresses.EnglishPassport)]
    public async Task Each_case_of_a_procedure_prints_on_one_page_with_its_documents_its_price_and_its_steps(string address)
    {
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
        string[] cases = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.cases a')].map(link => link.getAttribute('href'))");
        Assert.NotEmpty(cases);
        foreach (string link in cases)
        {
            await page.GotoAsync(new Uri(site.Address, link.Split('#')[0]).AbsoluteUri);
            Assert.Equal(1, Sheets(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            foreach (string part in new[] { "h1", ".panel .printonly", ".check", ".panel table", "[aria-labelledby=steps] .steps", ".quickcode img" })
            {
                Assert.True(await page.Locator(part).IsVisibleAsync(), $"{part} is missing on {link}.");
            }

            Assert.False(await page.Locator("nav.cases").IsVisibleAsync());
        }

        await page.Context.CloseAsync();
    }

    private static int Sheets(byte[] pdf) => Sheet().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex("""/Type\s*/Page\b""", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sheet();
}
