using ConsulateSite.Search.Highlighting;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Tests.Highlighting;

public sealed class HighlighterTests
{
    [Fact]
    public void What_was_found_is_marked_as_it_is_written() =>
        Assert.Equal("Renew <mark>passports</mark> &amp; get a <mark>Passport</mark>", Highlight("Renew passports & get a Passport", "passport"));

    [Fact]
    public void Text_is_encoded() =>
        Assert.Equal("&lt;b&gt;<mark>visa</mark>&lt;/b&gt; &quot;x&quot; &#39;y&#39; a b", Highlight("<b>visa</b> \"x\" 'y' a\n\tb\0", "visa"));

    [Fact]
    public void Signs_that_turn_the_direction_are_left_out() =>
        Assert.Equal("abc <mark>visa</mark>", Highlight("\u202Eabc\u2066 visa", "visa"));

    [Fact]
    public void Arabic_words_are_marked_with_their_article() =>
        Assert.Equal("تجديد <mark>الجَواز</mark>", Highlight("تجديد الجَواز", "جواز", "ar"));

    [Fact]
    public void A_snippet_shows_where_most_of_the_query_is()
    {
        string far = string.Join(' ', Enumerable.Range(0, 100).Select(number => $"word{number}"));
        SearchIndex index = Samples.Index(Samples.Document("a", "x", $"passport {far} lost passport here {far}"));
        Query query = BooleanQuery.Any([new TermQuery("body", "lost"), new TermQuery("body", "passport")]);

        string snippet = Snippet(index, query, "body", 12);

        Assert.StartsWith("…word96 word97 word98 word99 <mark>lost</mark> <mark>passport</mark> here", snippet, StringComparison.Ordinal);
        Assert.EndsWith("…", snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_what_was_found_begins_at_its_beginning()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "visa", "one two three four five"));

        Assert.Equal("one two three…", Snippet(index, new TermQuery("title", "visa"), "body", 3));
        Assert.Equal("one two three four five", Snippet(index, new TermQuery("title", "visa"), "body", 30));
    }

    [Fact]
    public void A_merged_segment_still_knows_where_words_are()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "no"), Samples.Document("b", "the visa of it"));
        index.Update(new IndexChanges { Documents = [Samples.Document("c", "for a visa")], DeletedIds = ["a"] });
        index.Merge();
        Query query = new TermQuery("title", "visa");
        Highlighter highlighter = new(index.Reader, query, "en");

        Assert.Equal(
            ["for a <mark>visa</mark>", "the <mark>visa</mark> of it"],
            new Searcher(index.Reader).Search(query, "en", 10).Hits.Select(hit => highlighter.Highlight(hit, "title")).Order(StringComparer.Ordinal));
    }

    private static string Highlight(string text, string term, string culture = "en")
    {
        SearchIndex index = Samples.Index(Samples.Document("a", text, culture: culture));
        Query query = new TermQuery("title", term);
        return new Highlighter(index.Reader, query, culture).Highlight(new Searcher(index.Reader).Search(query, culture, 1).Hits.Single(), "title");
    }

    private static string Snippet(SearchIndex index, Query query, string field, int words) =>
        new Highlighter(index.Reader, query, "en").Snippet(new Searcher(index.Reader).Search(query, "en", 1).Hits.Single(), field, words);
}
