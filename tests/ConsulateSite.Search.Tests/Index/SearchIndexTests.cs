using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Tests.Index;

public sealed class SearchIndexTests
{
    [Fact]
    public void A_document_is_found_as_soon_as_the_update_returns()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "Passport renewal"));

        Assert.Equal(["a"], Find(index.Reader, "passport"));
        Assert.Equal(1, index.Reader.DocumentCount);
    }

    [Fact]
    public void A_later_document_takes_the_place_of_an_earlier_one_of_its_culture_only()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "passport"), Samples.Document("a", "passeport", culture: "fr"));

        index.Update(new IndexChanges { Documents = [Samples.Document("a", "visa")] });

        Assert.Empty(Find(index.Reader, "passport"));
        Assert.Equal(["a"], Find(index.Reader, "visa"));
        Assert.Equal("passeport", index.Reader.Find("a", "fr")!.Texts["title"]);
    }

    [Fact]
    public void The_last_of_two_documents_with_one_key_counts()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "passport"), Samples.Document("a", "visa"));

        Assert.Equal(1, index.Reader.DocumentCount);
        Assert.Equal(["a"], Find(index.Reader, "visa"));
    }

    [Fact]
    public void A_deleted_page_is_gone_in_every_culture()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "passport"), Samples.Document("a", "passeport", culture: "fr"), Samples.Document("b", "passport"));

        index.Update(new IndexChanges { DeletedIds = ["a"] });

        Assert.Equal(["b"], Find(index.Reader, "passport"));
        Assert.Equal(0, index.Reader.CountOf("fr"));
        Assert.Null(index.Reader.Find("a", "en"));
    }

    [Fact]
    public void A_translation_can_be_taken_out_alone()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "passport"), Samples.Document("a", "passeport", culture: "fr"));

        index.Update(new IndexChanges { DeletedTranslations = [new DocumentKey("a", "FR")] });

        Assert.Null(index.Reader.Find("a", "fr"));
        Assert.NotNull(index.Reader.Find("a", "en"));
    }

    [Fact]
    public void A_reader_never_changes()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "passport"));
        IndexReader before = index.Reader;

        index.Update(new IndexChanges { DeletedIds = ["a"], Documents = [Samples.Document("b", "visa")] });
        index.Merge();

        Assert.Equal(["a"], Find(before, "passport"));
        Assert.Empty(Find(before, "visa"));
        Assert.True(index.Reader.Version > before.Version);
    }

    [Fact]
    public void Merging_changes_no_result()
    {
        SearchIndex index = new(Samples.Schema);
        foreach (int[] part in Enumerable.Range(0, 300).Chunk(7))
        {
            index.Update(new IndexChanges { Documents = [.. part.Select(number => Samples.Generated(number))], DeletedIds = [FormattableString.Invariant($"{part[0] - 3}")] });
        }

        SearchIndex whole = Samples.Index([.. index.Reader.CultureReaders.Single().Segments
            .SelectMany(segment => segment.Segment.Documents.Where((_, place) => segment.Live[place]))]);
        index.Merge();

        Assert.Single(index.Reader.CultureReaders.Single().Segments);
        foreach (string word in (string[])["passport", "visa", "child", "photo", "stamp"])
        {
            Assert.Equal(Scores(whole.Reader, word), Scores(index.Reader, word));
        }
    }

    [Fact]
    public async Task Many_small_updates_do_not_leave_many_segments()
    {
        SearchIndex index = new(Samples.Schema);
        for (int number = 0; number < 200; number++)
        {
            index.Update(new IndexChanges { Documents = [Samples.Generated(number)] });
            await index.Merging;
        }

        Assert.InRange(index.Reader.CultureReaders.Single().Segments.Count, 1, 24);
        Assert.Equal(200, index.Reader.DocumentCount);
    }

    [Fact]
    public void A_rebuild_replaces_everything_and_loses_no_update_that_came_meanwhile()
    {
        SearchIndex index = Samples.Index(Samples.Document("old", "passport"));
        using IndexRebuild rebuild = index.BeginRebuild();
        rebuild.Add(Samples.Document("a", "passport"));
        rebuild.Add(Samples.Document("b", "passport"));

        index.Update(new IndexChanges { DeletedIds = ["a"], Documents = [Samples.Document("c", "passport")] });
        Assert.Equal(["old", "c"], Find(index.Reader, "passport"));
        rebuild.Complete();

        Assert.Equal(["b", "c"], Find(index.Reader, "passport"));
    }

    [Fact]
    public void A_rebuild_that_is_given_up_changes_nothing()
    {
        SearchIndex index = Samples.Index(Samples.Document("a", "passport"));
        using (IndexRebuild rebuild = index.BeginRebuild())
        {
            rebuild.Add(Samples.Document("b", "passport"));
        }

        Assert.Equal(["a"], Find(index.Reader, "passport"));
    }

    [Fact]
    public void An_index_needs_fields_with_names_of_their_own() =>
        Assert.Throws<ArgumentException>(() => new IndexSchema([new FieldDefinition("a"), new FieldDefinition("a")]));

    private static IEnumerable<string> Find(IndexReader reader, string word) => Scores(reader, word).Select(hit => hit.Id);

    private static List<(string Id, float Score)> Scores(IndexReader reader, string word)
    {
        string term = Samples.Schema.AnalyzerOf("en").Analyze(word).Single().Term;
        return [.. new Searcher(reader).Search(new CombinedFieldsQuery(["title", "body"], term), "en", 1000).Hits.Select(hit => (hit.Document.Id, hit.Score))];
    }
}
