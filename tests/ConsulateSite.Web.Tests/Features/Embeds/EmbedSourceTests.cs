using ConsulateSite.Caching;
using ConsulateSite.Web.Features.Embeds;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using ConsulateSite.Web.Tests.Features.Feeds;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Tests.Features.Embeds;

/// <summary>It is 10 o'clock on 16 November 2026 at the site.</summary>
public sealed class EmbedSourceTests
{
    private static readonly DateTime Today = new(2026, 11, 16);

    private readonly FeedSite _site = new();
    private readonly EmbedBeginnings _beginnings;

    public EmbedSourceTests() => _beginnings = new EmbedBeginnings(_site.Site.Languages, _site.Addresses);

    [Fact]
    public void News_are_the_newest_articles_with_addresses_that_work_anywhere()
    {
        _site.Article("Older", Today.AddDays(-2));
        _site.Article("Newest", Today).WithText("summary", "In short");
        _site.Article("Newer", Today.AddDays(-1));
        PageContext page = _site.Site.Page("fr");

        EmbedWidget widget = new NewsEmbed(_beginnings, _site.Tree, _site.Site.Links).Build(Request("news", "fr") with { Count = 2 }, page)!;

        Assert.Equal(["Newest fr", "Newer fr"], widget.Items!.Select(item => item.Text));
        Assert.Equal(("16 novembre 2026", "2026-11-16", "In short fr"), (widget.Items![0].Date, widget.Items[0].Day, widget.Items[0].Note));
        Assert.Equal(("fr", "ltr", "News fr", "Consulate fr"), (widget.Lang, widget.Dir, widget.Title.Text, widget.Source.Text));
        Assert.All(
            widget.Items!.Select(item => item.Address!).Append(widget.Title.Address).Append(widget.More!.Address).Append(widget.Source.Address),
            address => Assert.StartsWith("http://localhost/fr/", address, StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { ContentTags.ChildrenOf(_site.NewsList.Key) }, page.Reads.ToTags().ToHashSet());
    }

    [Fact]
    public void Arabic_runs_from_right_to_left_and_what_is_not_published_in_it_is_not_shown()
    {
        _site.Article("خبر", Today, onlyIn: "ar");
        _site.Article("Nouvelle", Today, onlyIn: "fr");

        EmbedWidget widget = new NewsEmbed(_beginnings, _site.Tree, _site.Site.Links).Build(Request("news", "ar"), _site.Site.Page("ar"))!;

        Assert.Equal(("ar", "rtl", "خبر"), (widget.Lang, widget.Dir, Assert.Single(widget.Items!).Text));
    }

    [Fact]
    public void One_article_is_found_by_its_key_in_the_languages_that_it_has()
    {
        FakeContent article = _site.Article("خبر", Today, onlyIn: "ar");
        ArticleEmbed embed = new(_beginnings, _site.Tree, _site.Site.Links);

        Assert.Equal("خبر", embed.Build(Request("article", "ar") with { Code = $"{article.Key:N}" }, _site.Site.Page("ar"))!.Title.Text);
        Assert.Null(embed.Build(Request("article", "fr") with { Code = $"{article.Key:N}" }, _site.Site.Page("fr")));
        Assert.Null(embed.Build(Request("article", "ar") with { Code = $"{Guid.NewGuid():N}" }, _site.Site.Page("ar")));
        Assert.Null(embed.Build(Request("article", "ar") with { Code = "passport" }, _site.Site.Page("ar")));
    }

    [Fact]
    public void Hours_say_whether_the_house_is_open_and_are_out_of_date_when_that_changes()
    {
        _site.Site.Root.WithBlocks("openingHours", new OpeningHoursBlock(
            new FakeElement("openingHoursBlock").With("days", new[] { "monday" }).With("opens", "09:00").With("closes", "12:30").WithText("label", "Counters"), FakeElement.Fallback));
        HoursEmbed embed = new(_beginnings, new OpeningHoursBuilder(_site.Clock), new OpeningStateBuilder(_site.Clock), _site.Tree, _site.Site.Links);
        PageContext page = _site.Site.Page("en");

        EmbedWidget widget = embed.Build(Request("hours", "en"), page)!;

        Assert.Equal(new OpeningState(IsOpen: true, "Open now, until 12.30pm"), widget.State);
        Assert.Equal([new EmbedFact("Monday", "9am to 12.30pm", "Counters en")], widget.Facts);
        Assert.Equal(new DateTimeOffset(2026, 11, 16, 11, 30, 0, TimeSpan.Zero), page.Reads.ValidUntil);
        Assert.Null(embed.Build(Request("hours", "en") with { Code = "nowhere" }, _site.Site.Page("en")));
    }

    [Fact]
    public void A_procedure_with_cases_lets_the_reader_choose_and_says_no_price_that_is_another_one_s()
    {
        Passport(Case("first"), Case("renewal"));

        EmbedWidget widget = Procedure("passport", chosen: null)!;

        Assert.Equal(("Passport en", "Your case"), (widget.Title.Text, widget.ListTitle));
        Assert.Equal(["first en", "renewal en"], widget.Items!.Select(item => item.Text));
        Assert.EndsWith("?case=renewal#case", widget.Items![1].Address, StringComparison.Ordinal);
        Assert.DoesNotContain(widget.Facts!, fact => fact.Value == "860\u00A0MAD");
    }

    [Fact]
    public void A_case_lists_what_to_bring_and_what_it_costs()
    {
        Passport(Case("first"), Case("renewal"));

        EmbedWidget widget = Procedure("passport", "renewal")!;

        Assert.Equal("Documents to bring – renewal en", widget.ListTitle);
        Assert.Equal(["Photo en"], widget.Items!.Select(item => item.Text));
        Assert.Contains(widget.Facts!, fact => fact.Value == "860\u00A0MAD");
        Assert.EndsWith("?case=renewal#case", widget.More!.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void A_procedure_or_a_case_that_does_not_exist_is_not_shown()
    {
        Passport(Case("first"), Case("renewal"));

        Assert.Null(Procedure("visa", chosen: null));
        Assert.Null(Procedure("passport", "lost"));
    }

    private static EmbedRequest Request(string kind, string culture) => new(kind, new(culture));

    private static CaseBlock Case(string code) => new(
        new FakeElement("caseBlock")
            .With("code", code)
            .WithText("name", code)
            .With("documents", new IPublishedContent[] { new Document(new FakeContent("document").Named("Photo"), FakeElement.Fallback) }),
        FakeElement.Fallback);

    private EmbedWidget? Procedure(string code, string? chosen) =>
        new ProcedureEmbed(_beginnings, new ChecklistBuilder(_site.Site.Languages, _site.Site.Links), _site.Tree, _site.Site.Links)
            .Build(Request("procedure", "en") with { Code = code, Case = chosen }, _site.Site.Page("en"));

    private void Passport(params CaseBlock[] cases) => _site.Procedure("Passport", "passport")
        .With("code", "passport")
        .WithBlocks("cases", cases)
        .WithBlocks("fees", new FeeBlock(new FakeElement("feeBlock").With("amount", 860m).With("certainty", "confirmed"), FakeElement.Fallback));
}
