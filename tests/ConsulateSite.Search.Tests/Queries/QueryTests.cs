using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Tests.Queries;

public sealed class QueryTests
{
    private static readonly string[] Fields = ["title", "body"];

    private readonly SearchIndex _index = Samples.Index(
        Samples.Document("passport", "Passport renewal", "bring the old passport and a photo", section: "papers"),
        Samples.Document("visa", "Visa for a visit", "a passport with a visa", section: "visas"),
        Samples.Document("lost", "Lost passport", "tell the police", section: "papers"),
        Samples.Document("photo", "Photos", "a photo on white ground", section: "advice"));

    [Fact]
    public void A_term_counts_more_in_a_shorter_field() =>
        Assert.Equal(["lost", "passport"], Find(new TermQuery("title", "passport")).Order(StringComparer.Ordinal));

    [Fact]
    public void Fields_together_weigh_the_title_more() =>
        Assert.Equal("visa", Find(new CombinedFieldsQuery(Fields, "visa"))[0]);

    [Fact]
    public void A_phrase_wants_its_words_in_order()
    {
        Assert.Equal(["lost"], Find(new PhraseQuery("title", "lost", "passport")));
        Assert.Empty(Find(new PhraseQuery("title", "passport", "lost")));
        Assert.Equal(["passport"], Find(new PhraseQuery("body", [("old", 0), ("photo", 4)])));
        Assert.Empty(Find(new PhraseQuery("body", [("old", 0), ("photo", 1)], Slop: 2)));
        Assert.Equal(["passport"], Find(new PhraseQuery("body", [("old", 0), ("photo", 1)], Slop: 3)));
    }

    [Fact]
    public void A_beginning_finds_its_words() => Assert.Equal(["passport"], Find(new PrefixQuery(Fields, "renew")));

    [Theory]
    [InlineData("pasport")]
    [InlineData("passprot")]
    [InlineData("passporrt")]
    [InlineData("pazsport")]
    public void A_word_like_it_is_found(string misspelt) => Assert.Contains("lost", Find(new FuzzyQuery(Fields, misspelt, MaxEdits: 1)));

    [Fact]
    public void A_word_too_far_is_not_found() => Assert.Empty(Find(new FuzzyQuery(Fields, "pspot", MaxEdits: 1)));

    [Fact]
    public void Clauses_ask_for_forbid_and_limit()
    {
        CombinedFieldsQuery passport = new(Fields, "passport");
        CombinedFieldsQuery photo = new(Fields, "photo");
        TermQuery papers = new("section", "papers");

        Assert.Equal(3, Find(BooleanQuery.Any([passport, new TermQuery("title", "lost")])).Count);
        Assert.Equal(["passport"], Find(BooleanQuery.All([passport, photo])));
        Assert.Equal(["photo"], Find(new BooleanQuery([new(photo), new(passport, Occur.MustNot)])));
        Assert.Equal(["lost", "passport"], Find(new BooleanQuery([new(passport, Occur.Must), new(papers, Occur.Filter)])).Order(StringComparer.Ordinal));
        Assert.Equal(["passport"], Find(new BooleanQuery([new(passport), new(photo)], MinimumShouldMatch: 2)));
        Assert.Empty(Find(new BooleanQuery([new(passport, Occur.MustNot)])));
    }

    [Fact]
    public void The_best_alternative_counts_once()
    {
        Query term = new TermQuery("title", "visa");
        TopHits alone = Search(term);
        TopHits twice = Search(new DisjunctionMaxQuery([term, term with { Boost = 0.5f }]));

        Assert.Equal(alone.Hits[0].Score, twice.Hits[0].Score);
    }

    [Fact]
    public void Every_document_can_be_asked_for() => Assert.Equal(4, Search(new MatchAllQuery()).Total);

    [Fact]
    public void A_boosted_document_goes_up()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "visa"), Samples.Document("b", "visa") with { Boost = 2 });

        Assert.Equal("b", new Searcher(index.Reader).Search(new TermQuery("title", "visa"), "en", 10).Hits[0].Document.Id);
    }

    [Fact]
    public void Facets_count_what_matches() => Assert.Equal(
        [new FacetValue("papers", 2), new FacetValue("visas", 1)],
        new Searcher(_index.Reader).Facets(new CombinedFieldsQuery(Fields, "passport"), "en", "section"));

    [Fact]
    public void An_unknown_culture_finds_nothing_and_an_unknown_field_is_refused()
    {
        Assert.Equal(TopHits.None, new Searcher(_index.Reader).Search(new MatchAllQuery(), "de", 10));
        Assert.Throws<ArgumentException>(() => Search(new TermQuery("keywords", "visa")));
    }

    [Fact]
    public void An_explanation_gives_the_score()
    {
        SearchIndex index = Samples.Index([.. Enumerable.Range(0, 200).Select(number => Samples.Generated(number) with { Boost = 1 + (number % 3) })]);
        Query[] queries =
        [
            new TermQuery("title", "visa"),
            new CombinedFieldsQuery(Fields, "passport"),
            new PhraseQuery("body", [("passport", 0), ("visa", 1)], Slop: 3),
            new FuzzyQuery(Fields, "bok"),
            new PrefixQuery(Fields, "p"),
            new BooleanQuery([new(new TermQuery("body", "photo"), Occur.Must), new(new CombinedFieldsQuery(Fields, "child")), new(new TermQuery("section", "visas"), Occur.Filter), new(new TermQuery("title", "stamp"), Occur.MustNot)]),
        ];
        foreach (Query query in queries)
        {
            Searcher searcher = new(index.Reader);
            IReadOnlyList<Hit> hits = searcher.Search(query, "en", 50).Hits;
            Assert.NotEmpty(hits);
            Assert.All(hits, hit => Assert.Equal(hit.Score, searcher.Explain(query, hit.Document).Value, 0.0001));
        }
    }

    [Fact]
    public void Windows_find_what_one_document_after_the_other_finds()
    {
        SearchIndex index = Samples.Index([.. Enumerable.Range(0, 5000).Select(number => Samples.Generated(number))]);
        BooleanQuery query = new(
            [new(new PhraseQuery("body", "photo", "child"), Occur.Must), new(new TermQuery("body", "fee"), Occur.Must), new(new TermQuery("title", "visa")), new(new TermQuery("title", "stamp"), Occur.MustNot)]);
        Weight weight = query.CreateWeight(index.Reader.CultureReaders.Single(), 1);
        SegmentReader segment = index.Reader.CultureReaders.Single().Segments.Single();
        string[] expected = [.. Enumerable.Range(0, 5000).Where(place => weight.Explain(segment, place).Matches).Select(place => segment.Segment.Documents[place].Id)];

        TopHits found = new Searcher(index.Reader).Search(query, "en", 1000);

        Assert.InRange(expected.Length, 10, 1000);
        Assert.Equal(expected.Length, found.Total);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Hits.Select(hit => hit.Document.Id).Order(StringComparer.Ordinal));
    }

    private List<string> Find(Query query) => [.. Search(query).Hits.Select(hit => hit.Document.Id)];

    private TopHits Search(Query query) => new Searcher(_index.Reader).Search(query, "en", 10);
}
