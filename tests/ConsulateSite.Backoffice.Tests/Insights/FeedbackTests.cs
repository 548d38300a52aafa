using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Documents;
using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Insights.Opinions;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Tests.Insights;

public sealed class FeedbackTests(DocumentSite site) : IClassFixture<DocumentSite>
{
    private OpinionStore Opinions => site.Get<OpinionStore>();

    [Fact]
    public async Task Pages_that_need_work_come_first_with_their_reasons_and_names()
    {
        IContent good = site.AddPage("good");
        IContent bad = site.AddPage("bad");
        await SayAsync(good, "fr", null, null, null, OpinionReason.Unclear);
        await SayAsync(bad, "fr", OpinionReason.Wrong, OpinionReason.Wrong, OpinionReason.NotFound, null);
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement[] pages = [.. (await browser.GetJsonAsync("/insights/feedback?culture=fr")).GetProperty("items").EnumerateArray()];

        Assert.Equal(["bad fr", "good fr"], pages.Select(page => page.GetProperty("name").GetString()).Where(name => name is "bad fr" or "good fr"));
        JsonElement first = pages.Single(page => page.GetProperty("document").GetProperty("id").GetGuid() == bad.Key);
        Assert.Equal((1, 3), (first.GetProperty("useful").GetInt32(), first.GetProperty("notUseful").GetInt32()));
        JsonElement reason = first.GetProperty("reasons")[0];
        Assert.Equal(("Wrong", 2), (reason.GetProperty("reason").GetString(), reason.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task Remarks_are_read_by_language_and_deleted_for_good()
    {
        IContent page = site.AddPage("remarked");
        await Opinions.AddAsync(new Opinion(page.Key, "ar", OpinionReason.Broken, "الرابط لا يعمل"));
        await Opinions.AddAsync(new Opinion(page.Key, "en", OpinionReason.Other, "Thank you"));
        using BackofficeBrowser browser = await site.SignedInAsync();
        string list = $"/insights/feedback/remark?document={page.Key}&culture=ar";

        JsonElement remark = (await browser.GetJsonAsync(list)).GetProperty("items").EnumerateArray().Single();
        Assert.Equal("الرابط لا يعمل", remark.GetProperty("text").GetString());
        Assert.Equal("remarked ar", remark.GetProperty("name").GetString());

        await browser.DoAsync(HttpMethod.Delete, $"/insights/feedback/remark/{remark.GetProperty("id").GetInt64()}");
        Assert.Equal(0, (await browser.GetJsonAsync(list)).GetProperty("total").GetInt32());
        await browser.RefusedAsync(HttpMethod.Delete, "/insights/feedback/remark/999999", expected: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_is_said_of_a_page_in_the_bin()
    {
        IContent page = site.AddPage("thrown away");
        await SayAsync(page, "fr", OpinionReason.Wrong);
        Assert.True(site.Contents.MoveToRecycleBin(page).Success);
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.DoesNotContain("thrown away fr", await browser.NamesAsync("/insights/feedback"));
    }

    private async Task SayAsync(IContent page, string culture, params OpinionReason?[] reasons)
    {
        foreach (OpinionReason? reason in reasons)
        {
            await Opinions.AddAsync(new Opinion(page.Key, culture, reason));
        }
    }
}
