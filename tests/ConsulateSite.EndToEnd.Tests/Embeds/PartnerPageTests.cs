using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Embeds;

/// <summary>The elements and frames on a hostile page of another origin.</summary>
[Collection(SiteCollection.Name)]
public sealed class PartnerPageTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string Widget = "consulate-news section";
    private const string Look = """
        box => {
          const heading = box.querySelector("h3 a"), style = getComputedStyle(heading), area = box.getBoundingClientRect(), at = heading.getBoundingClientRect();
          return [getComputedStyle(box).direction, style.textTransform, style.letterSpacing, getComputedStyle(box).fontSize, getComputedStyle(box).backgroundColor,
            style.color === "rgb(0, 255, 0)", area.width > 200 && area.height > 200, at.left - area.left < area.right - at.right].join();
        }
        """;

    private readonly ConcurrentQueue<string> _noise = [];
    private readonly ConcurrentQueue<string> _asked = [];

    [Theory]
    [InlineData("ar", "fr", "light", "rtl,none,normal,17px,rgb(255, 253, 248),false,true,false")]
    [InlineData("fr", "ar", "dark", "ltr,none,normal,16px,rgb(34, 29, 24),false,true,true")]
    [InlineData("en", "ar", "auto", "ltr,none,normal,16px,rgb(34, 29, 24),false,true,true")]
    public async Task The_page_changes_neither_look_nor_direction_and_hears_no_complaint(string language, string around, string theme, string look)
    {
        await using PartnerSite partner = await PartnerSite.StartAsync(site.Address, around, $"<consulate-news lang=\"{language}\" theme=\"{theme}\"></consulate-news>");
        IPage page = await OpenAsync(partner);

        ILocator widget = page.Locator(Widget);
        await widget.WaitForAsync();

        Assert.Equal(look, await widget.EvaluateAsync<string>(Look));
        Assert.Equal(5, await widget.Locator("li").CountAsync());
        Assert.Empty(_noise);
        Assert.Empty(await page.Context.CookiesAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_hundred_elements_make_one_request_in_the_name_of_the_partner()
    {
        string[] elements =
        [
            "<consulate-news lang=\"ar\" count=\"3\"></consulate-news>", "<consulate-hours lang=\"fr\"></consulate-hours>",
            "<consulate-procedure lang=\"en\" code=\"passport-adult\"></consulate-procedure>", "<consulate-news lang=\"fr\"></consulate-news>",
        ];
        await using PartnerSite partner = await PartnerSite.StartAsync(site.Address, "fr", string.Concat(Enumerable.Range(0, 200).Select(place => elements[place % elements.Length])));
        IPage page = await OpenAsync(partner);

        await page.Locator("consulate-procedure section").Last.WaitForAsync();

        Assert.Equal(200, await page.Locator("section").CountAsync());
        Assert.EndsWith("&partner=example", Assert.Single(_asked), StringComparison.Ordinal);
        Assert.Empty(_noise);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_an_answer_the_page_s_own_link_stays_and_without_one_there_is_a_way_to_the_site()
    {
        await using PartnerSite partner = await PartnerSite.StartAsync(
            site.Address, "fr", "<consulate-news lang=\"fr\"><a href=\"/own\">Actualités du consulat</a></consulate-news><consulate-hours lang=\"fr\"></consulate-hours>");
        IPage page = await browser.OpenAsync();
        await page.RouteAsync("**/embed/data*", route => route.AbortAsync());
        await page.GotoAsync(partner.Address.AbsoluteUri);

        await page.GetByText("Actualités du consulat").WaitForAsync();
        await page.Locator("consulate-hours a").WaitForAsync();

        Assert.Equal(site.Address.GetLeftPart(UriPartial.Authority), await page.Locator("consulate-hours a").GetAttributeAsync("href"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_frame_shows_itself_and_follows_the_reader_s_colours()
    {
        await using PartnerSite partner = await PartnerSite.StartAsync(
            site.Address, "fr", $"<iframe src=\"{site.Address}embed/hours?lang=ar&amp;theme=auto\" title=\"Hours\" width=\"400\" height=\"400\"></iframe>");
        IPage page = await OpenAsync(partner);

        ILocator widget = page.FrameLocator("iframe").Locator("section");
        await widget.WaitForAsync();

        Assert.Equal("rtl rgb(34, 29, 24)", await widget.EvaluateAsync<string>("box => `${getComputedStyle(box).direction} ${getComputedStyle(box).backgroundColor}`"));
        Assert.Empty(_noise);
        Assert.Empty(await page.Context.CookiesAsync());
        await page.Context.CloseAsync();
    }

    /// <summary>WordPress takes the frame of a site that it does not know, without its language, seals it and adds a secret to its address.</summary>
    [Fact]
    public async Task A_frame_that_WordPress_has_sealed_looks_the_same()
    {
        await using PartnerSite partner = await PartnerSite.StartAsync(
            site.Address,
            "fr",
            $"""
            <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="Hours" width="600" height="640" frameborder="0" data-secret="abc"
                src="{site.Address}embed/hours?lang=ar&amp;office=office-exampleville&amp;theme=auto#?secret=abc"></iframe>
            """);
        IPage page = await OpenAsync(partner);

        ILocator widget = page.FrameLocator("iframe").Locator("section");
        await widget.WaitForAsync();

        Assert.Equal("rtl rgb(34, 29, 24)", await widget.EvaluateAsync<string>("box => `${getComputedStyle(box).direction} ${getComputedStyle(box).backgroundColor}`"));
        Assert.Empty(_noise);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(PartnerSite partner)
    {
        IPage page = await browser.OpenAsync(scheme: ColorScheme.Dark);
        page.Console += (_, message) => _noise.Enqueue(message.Text);
        page.PageError += (_, error) => _noise.Enqueue(error);
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/embed/data", StringComparison.Ordinal))
            {
                _asked.Enqueue(request.Url);
            }
        };
        await page.GotoAsync(partner.Address.AbsoluteUri);
        return page;
    }
}
