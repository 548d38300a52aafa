using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class AlertTests(SiteFixture site)
{
    private static readonly HtmlParser Parser = new();
    private static readonly string[] Languages = ["ar", "fr", "en"];

    [Fact]
    public async Task An_alert_shows_on_every_page_in_the_languages_in_which_it_is_published_and_goes_when_it_is_taken_back()
    {
        string[] pages = ["/ar/", Addresses.FrenchPassport, "/fr/rien", "/en/"];
        Assert.Equal(["", "", "", ""], await AlertsAsync(pages));
        IContent alert = Create("warning");
        await site.PublishAsync(alert, "ar", "fr");
        try
        {
            Assert.Equal(["تنبيه ar", "تنبيه fr", "تنبيه fr", ""], await AlertsAsync(pages));
            await site.UnpublishAsync(alert, "fr");
            Assert.Equal(["تنبيه ar", "", "", ""], await AlertsAsync(pages));
        }
        finally
        {
            site.Service<IContentService>().Delete(alert);
        }

        Assert.Equal(["", "", "", ""], await AlertsAsync(pages));
    }

    [Fact]
    public async Task An_alert_for_one_section_shows_in_it_only_and_one_whose_time_is_over_nowhere()
    {
        IContent section = site.Find("section", "fr", "Démarches");
        IContent narrow = Create("urgent");
        narrow.SetValue("scope", "pages");
        narrow.SetValue("pages", new GuidUdi(Constants.UdiEntityType.Document, section.Key).ToString());
        IContent over = Create("urgent");
        over.SetValue("endsAt", new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        site.Save(narrow);
        site.Save(over);
        await site.PublishAsync(over, Languages);
        await site.PublishAsync(narrow, Languages);
        try
        {
            Assert.Equal(
                ["تنبيه fr", "تنبيه fr", "", ""],
                await AlertsAsync(Addresses.FrenchSection, Addresses.FrenchPassport, Addresses.FrenchPage, "/fr/"));
        }
        finally
        {
            site.Service<IContentService>().Delete(narrow);
            site.Service<IContentService>().Delete(over);
        }
    }

    private IContent Create(string level)
    {
        IContentService contents = site.Service<IContentService>();
        IContent alert = contents.Create("alert", site.Find("alertFolder", "fr", "Alertes").Key, "alert");
        foreach (string language in Languages)
        {
            alert.SetCultureName($"Alert {language}", language);
            alert.SetValue("message", $"تنبيه {language}", language);
        }

        alert.SetValue("level", level);
        site.Save(alert);
        return alert;
    }

    private async Task<string[]> AlertsAsync(params string[] addresses)
    {
        List<string> messages = [];
        foreach (string address in addresses)
        {
            using HttpResponseMessage response = await site.Client.GetAsync(address);
            IDocument page = Parser.ParseDocument(await response.Content.ReadAsStringAsync());
            messages.Add(page.QuerySelectorAll(".alert p:first-child").SingleOrDefault()?.LastChild!.TextContent.Trim() ?? string.Empty);
        }

        return [.. messages];
    }
}
