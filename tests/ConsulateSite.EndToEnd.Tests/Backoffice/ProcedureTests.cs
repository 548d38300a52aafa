using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>An editor writes a procedure in three languages.</summary>
[Collection(SiteCollection.Name)]
public sealed class ProcedureTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string French = "/fr/demarches/demarche-ecrite-en-essai/";
    private const string English = "/en/services/procedure-written-in-a-trial/";

    [Fact]
    public async Task A_procedure_with_blocks_shows_in_exactly_the_languages_that_are_published()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        IContent services = site.Find("section", "fr", "Démarches");
        try
        {
            DocumentScreen procedure = await DocumentScreen.CreateAsync(tab, services.Key, "Procedure");
            await WriteAsync(tab, procedure);
            Assert.Equal(201, await procedure.SaveAsync("Arabic", "French", "English"));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(French));

            // The code is mandatory: what lacks is shown at its tab, and nothing is published.
            await procedure.PublishInVainAsync("could not be published", "Arabic", "French");
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(French));

            await procedure.ShowTabAsync("facts");
            await procedure.WriteAsync("code", "written-in-a-trial");
            Assert.Equal(200, await procedure.PublishAsync("Arabic", "French"));

            IDocument french = await PageAsync(French);
            Assert.Equal("Démarche écrite en essai", french.QuerySelector("h1")!.TextContent.Trim());
            Assert.Contains("Une phrase de résumé.", french.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Prendre rendez-vous", french.Body.TextContent, StringComparison.Ordinal);
            IDocument arabic = await PageAsync(french.QuerySelector("link[hreflang=ar]")!.GetAttribute("href")!);
            Assert.Equal("إجراء تجريبي", arabic.QuerySelector("h1")!.TextContent.Trim());
            Assert.Contains("حجز موعد", arabic.Body!.TextContent, StringComparison.Ordinal);
            Assert.Null(french.QuerySelector("link[hreflang=en]"));
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(English));
            Assert.Empty(tab.Complaints);
            Assert.Empty(tab.Failures);
        }
        finally
        {
            site.Remove("procedure", "fr", "Démarche écrite en essai");
        }
    }

    private static async Task WriteAsync(BackofficeTab tab, DocumentScreen procedure)
    {
        BlockList steps = new(tab, procedure.Property("steps"));
        await procedure.WriteNameAsync("إجراء تجريبي");
        await procedure.WriteAsync("summary", "جملة واحدة.");
        await steps.AddAsync("Step", ("title", "حجز موعد"));

        await procedure.ShowLanguageAsync("French", "fr");
        await procedure.WriteNameAsync("Démarche écrite en essai");
        await procedure.WriteAsync("summary", "Une phrase de résumé.");
        await steps.EditAsync(0, ("title", "Prendre rendez-vous"));

        await procedure.ShowLanguageAsync("English", "en");
        await procedure.WriteNameAsync("Procedure written in a trial");
        await steps.EditAsync(0, ("title", "Make an appointment"));
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(address);
        return response.StatusCode;
    }

    private async Task<IDocument> PageAsync(string address) =>
        new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));
}
