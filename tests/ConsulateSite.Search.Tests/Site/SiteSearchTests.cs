using ConsulateSite.Search.Index;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Site;
using ConsulateSite.Search.Suggestions;
using ConsulateSite.Search.Synonyms;

namespace ConsulateSite.Search.Tests.Site;

public sealed class SiteSearchTests
{
    private readonly SiteSearch _search = new(SitePages.Index());

    [Fact]
    public void A_page_found_in_another_language_is_shown_in_the_readers()
    {
        SearchResult result = _search.Search(new SearchRequest("livret de famille", "en")).Items[0];

        Assert.Equal(("family-booklet", "en"), (result.Document.Id, result.Document.Culture));
        Assert.NotEqual("en", result.MatchedCulture);
        Assert.Equal("Family booklet", result.TitleHtml);
    }

    [Fact]
    public void A_page_without_translation_is_shown_as_it_is()
    {
        SiteSearch search = new(Samples.Index(Samples.Document("a", "Passeport perdu", culture: "fr")));

        SearchResult result = Assert.Single(search.Search(new SearchRequest("passeport", "ar")).Items);

        Assert.Equal("fr", result.Document.Culture);
        Assert.Equal("<mark>Passeport</mark> perdu", result.TitleHtml);
        Assert.Empty(search.Search(new SearchRequest("passeport", "ar") { OnlyOwnCulture = true }).Items);
    }

    [Fact]
    public void A_word_that_is_nowhere_is_read_as_another_and_that_is_said()
    {
        SearchResults results = _search.Search(new SearchRequest("criminel recrod", "en"));

        Assert.Equal("criminal-record", results.Items[0].Document.Id);
        Assert.NotNull(results.CorrectedQuery);
        Assert.EndsWith("record", results.CorrectedQuery, StringComparison.Ordinal);
        Assert.Null(_search.Search(new SearchRequest("criminal record", "en")).CorrectedQuery);
    }

    [Fact]
    public void Synonyms_are_live_at_once()
    {
        Assert.DoesNotContain(_search.Search(new SearchRequest("zigzag paper", "en")).Items, item => item.Document.Id == "apostille");

        _search.Synonyms = new SynonymSet([["zigzag paper", "apostille"]]);

        Assert.Equal("apostille", _search.Search(new SearchRequest("zigzag papers", "en")).Items[0].Document.Id);
        Assert.Equal("apostille", _search.Search(new SearchRequest("zigzag papers", "fr")).Items[0].Document.Id);
    }

    [Fact]
    public void Synonyms_lead_from_language_to_language()
    {
        SiteSearch search = new(Samples.Index(Samples.Document("a", "جواز السفر", culture: "ar")));
        search.Synonyms = new SynonymSet([["passeport", "passport", "جواز السفر", "lpasport"]]);

        Assert.Equal("a", Assert.Single(search.Search(new SearchRequest("passeports", "fr")).Items).Document.Id);
        Assert.Equal("a", Assert.Single(search.Search(new SearchRequest("lpasport", "fr")).Items).Document.Id);
    }

    [Fact]
    public void Editors_can_put_pages_first()
    {
        _search.BestBets = new BestBets([new("Passport", ["apostille", "no such page", "laissez-passer"])]);

        Assert.Equal(["apostille", "laissez-passer"], Ids(_search, "PASSPORT").Take(2));
        Assert.Equal(Ids(_search, "passport").Length, Ids(_search, "passport").Distinct().Count());
        Assert.NotEqual("apostille", Ids(_search, "passport renewal")[0]);
        Assert.Equal([true, true, false], _search.Search(new SearchRequest("passport", "en")).Items.Take(3).Select(item => item.IsBestBet));
    }

    [Fact]
    public void Pages_that_several_editors_put_first_for_one_query_all_come_first()
    {
        _search.BestBets = new BestBets([new("passport", ["apostille"]), new(" ", ["kafala"]), new("PASSPORT", ["laissez-passer", "apostille"])]);

        Assert.Equal(["apostille", "laissez-passer"], Ids(_search, "passport").Take(2));
        Assert.DoesNotContain("kafala", Ids(_search, "passport"));
    }

    [Fact]
    public void A_hit_in_a_file_names_the_file()
    {
        SearchDocument page = Samples.Document("forms", "Forms", "All forms of the house");
        SearchIndex index = new(new IndexSchema([.. Samples.Schema.Fields, new FieldDefinition("files") { Boost = 0.5f }]));
        index.Update(new IndexChanges
        {
            Documents = [page with { Texts = new Dictionary<string, string>(page.Texts, StringComparer.Ordinal) { ["files"] = "Birth.pdf\nName of the child\fLost passport.pdf\nWhere was the passport stolen <here>?" } }],
        });
        SiteSearch search = new(index, new SiteSearchOptions { FilesField = "files" });

        SearchResult inFile = Assert.Single(search.Search(new SearchRequest("stolen", "en")).Items);
        Assert.Equal(("Lost passport.pdf", "Lost passport.pdf Where was the passport <mark>stolen</mark> &lt;here&gt;?"), (inFile.File, inFile.SnippetHtml));
        SearchResult inFirst = Assert.Single(search.Search(new SearchRequest("child", "en")).Items);
        Assert.Equal(("Birth.pdf", "Birth.pdf Name of the <mark>child</mark>"), (inFirst.File, inFirst.SnippetHtml));
        Assert.Null(Assert.Single(search.Search(new SearchRequest("house", "en")).Items).File);
    }

    [Fact]
    public void Quotes_want_the_words_together_and_a_minus_wants_them_away()
    {
        SiteSearch search = new(Samples.Index(
            Samples.Document("together", "Lost passport"), Samples.Document("apart", "Passport", "what is lost in a passport"), Samples.Document("visa", "Visa in a lost passport")));

        Assert.Equal(["together", "visa"], Ids(search, "\"lost passport\"").Order(StringComparer.Ordinal));
        Assert.Equal(["together"], Ids(search, "\"lost passport\" -visa"));
        Assert.Equal(2, Ids(search, "passport -visa").Length);
    }

    [Theory]
    [InlineData("CNIE")]
    [InlineData("cnie")]
    [InlineData("﷽ CNIE 😀")]
    [InlineData("\u200FCNIE\u200E")]
    [InlineData("ＣＮＩＥ")]
    public void Case_width_and_signs_do_not_matter(string typed) =>
        Assert.StartsWith("cnie-", _search.Search(new SearchRequest(typed, "fr")).Items[0].Document.Id, StringComparison.Ordinal);

    [Fact]
    public void Words_that_are_in_every_text_find_titles_that_begin_with_them()
    {
        SiteSearch search = new(Samples.Index(Samples.Document("a", "The who"), Samples.Document("b", "Passport", "the passport")));

        Assert.Equal(["a"], Ids(search, "the"));
    }

    [Fact]
    public void A_letter_that_is_pasted_finds_what_it_is_about()
    {
        string letter = "Dear Sir or Madam, my name is on the list of those who live here since many years. Last week, on the train, I lost my bag "
            + "and in it was my passport; the police gave me a report of the loss. Please tell me what I have to bring and how much it is, and whether a "
            + "friend can come for me. " + string.Concat(Enumerable.Repeat("With thanks and best regards. ", 80));

        Assert.Contains("passport-loss-theft-damage", Ids(_search, letter).Take(3));
    }

    [Fact]
    public void Filters_facets_and_pages_of_results_agree()
    {
        SearchRequest request = new("visa", "en") { Facets = ["section"], Take = 3 };
        SearchResults all = _search.Search(request);
        FacetValue visas = all.Facets["section"].First(facet => facet.Value.Contains("visa", StringComparison.Ordinal));

        SearchResults filtered = _search.Search(request with { Filters = new Dictionary<string, string>(StringComparer.Ordinal) { ["section"] = visas.Value }, Take = 50 });
        SearchResults second = _search.Search(request with { Skip = 3 });

        Assert.Equal(visas.Count, filtered.Total);
        Assert.All(filtered.Items, item => Assert.Contains(visas.Value, item.Document.Keywords["section"]));
        Assert.Equal(3, all.Items.Count);
        Assert.Empty(all.Items.Select(item => item.Document.Id).Intersect(second.Items.Select(item => item.Document.Id)));
    }

    [Fact]
    public void News_that_is_fresh_comes_before_news_that_is_old()
    {
        DateTimeOffset now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
        SiteSearch search = new(Samples.Index(
            Samples.Document("old", "Closed") with { Date = now.AddYears(-2) }, Samples.Document("new", "Closed") with { Date = now.AddDays(-1) }));

        Assert.Equal(["new", "old"], search.Search(new SearchRequest("closed", "en") { Now = now }).Items.Select(item => item.Document.Id));
    }

    [Theory]
    [InlineData("lost pass", "en", "Lost, stolen or damaged passport")]
    [InlineData("famil", "en", "Family booklet")]
    [InlineData("booklet", "en", "Family booklet")]
    [InlineData("livret de", "fr", "Livret de famille")]
    [InlineData("الدفتر", "ar", "الدفتر العائلي")]
    [InlineData("livret", "ar", "Livret de famille")]
    public void Titles_are_suggested_while_somebody_types(string typed, string culture, string expected) =>
        Assert.Contains(expected, _search.Suggest(typed, culture, 8).Select(suggestion => suggestion.Text));

    [Fact]
    public void Popular_queries_are_suggested_first()
    {
        _search.PopularQueries = new PopularQueries([new("family book lost", 5), new("family", 90)]);

        Assert.Equal(["family", "family book lost"], _search.Suggest("fam", "en", 6).Take(2).Select(suggestion => suggestion.Text));
        Assert.Empty(_search.Suggest("  ", "en", 6));
    }

    [Fact]
    public void Why_a_page_ranks_is_told_for_each_language()
    {
        IReadOnlyDictionary<string, Explanation> explanations = _search.Explain(new SearchRequest("apostille", "fr"), "apostille");

        Assert.True(explanations["fr"].Matches);
        Assert.True(explanations["fr"].Value > 0);
        Assert.Empty(_search.Explain(new SearchRequest("apostille", "fr"), "no such page"));
    }

    private static string[] Ids(SiteSearch search, string text) => [.. search.Search(new SearchRequest(text, "en")).Items.Select(item => item.Document.Id)];
}
