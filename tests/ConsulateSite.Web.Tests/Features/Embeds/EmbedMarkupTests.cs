using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.Web.Features.Embeds;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Tests.Features.Embeds;

public sealed class EmbedMarkupTests
{
    private const string Hostile = "\"><script>alert(1)</script>' onclick=x & إغلاق";

    private static readonly EmbedWidget Widget = new()
    {
        Lang = "ar",
        Dir = "rtl",
        Title = new PageLink(Hostile, "https://consulate.example/?a=1&b=\""),
        Summary = Hostile,
        Facts = [new EmbedFact(Hostile, Hostile, Hostile), new EmbedFact(Label: null, Value: null, Hostile)],
        ListTitle = Hostile,
        Items = [new EmbedItem(Hostile, "https://consulate.example/x") { Date = Hostile, Day = "2026-11-16", Note = Hostile }, new EmbedItem(Hostile, Address: null) { Lang = "fr", Dir = "ltr" }],
        More = new PageLink(Hostile, "https://consulate.example/more"),
        Source = new PageLink(Hostile, "https://consulate.example/ar/"),
    };

    [Fact]
    public void Words_stay_words()
    {
        IDocument page = new HtmlParser().ParseDocument(EmbedMarkup.Write(Widget));

        Assert.Empty(page.QuerySelectorAll("script, [onclick]"));
        Assert.Equal(13, page.All.Count(element => element.Children.Length == 0 && element.TextContent == Hostile));
        Assert.Equal("https://consulate.example/?a=1&b=\"", page.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal(["2026-11-16"], page.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));
    }

    [Fact]
    public void Markup_says_its_language_and_direction_and_those_of_entries_in_another()
    {
        IDocument page = new HtmlParser().ParseDocument(EmbedMarkup.Write(Widget, "dark"));
        IElement section = Assert.Single(page.QuerySelectorAll("section"));

        Assert.Equal(("ar", "rtl", "dark"), (section.GetAttribute("lang"), section.GetAttribute("dir"), section.GetAttribute("data-theme")));
        Assert.Equal([null, "fr ltr"], page.QuerySelectorAll("li").Select(item => item.HasAttribute("lang") ? $"{item.GetAttribute("lang")} {item.GetAttribute("dir")}" : null));
        Assert.DoesNotContain("data-theme", EmbedMarkup.Write(Widget), StringComparison.Ordinal);
        Assert.DoesNotContain("style=", EmbedMarkup.Write(Widget), StringComparison.Ordinal);
    }

    [Fact]
    public void A_widget_with_nothing_but_its_title_is_whole()
    {
        IDocument page = new HtmlParser().ParseDocument(EmbedMarkup.Write(Widget with { Summary = null, Facts = [], Items = [], ListTitle = null, More = null }));

        Assert.Equal(["H3", "P"], page.QuerySelector("section")!.Children.Select(child => child.TagName));
    }
}
