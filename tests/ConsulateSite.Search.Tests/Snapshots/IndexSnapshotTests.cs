using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Snapshots;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Search.Tests.Snapshots;

public sealed class IndexSnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshot").FullName;

    private string File => Path.Combine(_folder, "search.index");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_saved_is_loaded()
    {
        SearchIndex index = Filled();
        IndexSnapshot.Save(index.Reader, File, "change 42");

        LoadedSnapshot loaded = IndexSnapshot.Load(File, Samples.Schema);

        Assert.Equal((SnapshotStatus.Loaded, "change 42"), (loaded.Status, loaded.Stamp));
        Assert.Equal(index.Reader.Version, loaded.Index!.Reader.Version);
        Assert.Equal(Answers(index.Reader), Answers(loaded.Index.Reader));
        Assert.Equivalent(index.Reader.Find("7", "en"), loaded.Index.Reader.Find("7", "en"));
        loaded.Index.Update(new IndexChanges { Documents = [Samples.Document("new", "visa")] });
        Assert.NotNull(loaded.Index.Reader.Find("new", "en"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_missing() =>
        Assert.Equal(SnapshotStatus.Missing, IndexSnapshot.Load(File, Samples.Schema).Status);

    [Fact]
    public void Other_fields_or_another_analysis_make_it_outdated()
    {
        IndexSnapshot.Save(Filled().Reader, File, string.Empty);

        Assert.Equal(SnapshotStatus.Outdated, IndexSnapshot.Load(File, Samples.SchemaWith(AnalyzerExtensions.None)).Status);
        Assert.Equal(SnapshotStatus.Outdated, IndexSnapshot.Load(File, new IndexSchema([new FieldDefinition("title")])).Status);
    }

    [Fact]
    public void A_byte_that_flipped_anywhere_is_noticed()
    {
        IndexSnapshot.Save(Samples.Index(Samples.Document("a", "passport")).Reader, File, "x");
        byte[] whole = System.IO.File.ReadAllBytes(File);
        for (int place = 0; place < whole.Length; place++)
        {
            whole[place] ^= 0x10;
            System.IO.File.WriteAllBytes(File, whole);
            Assert.Equal(SnapshotStatus.Damaged, IndexSnapshot.Load(File, Samples.Schema).Status);
            whole[place] ^= 0x10;
        }
    }

    [Fact]
    public void Bits_that_flipped_at_random_places_of_a_large_file_are_noticed_and_what_is_written_then_is_whole()
    {
        IndexReader reader = Samples.Index([.. Enumerable.Range(0, 400).Select(number => Samples.Generated(number))]).Reader;
        IndexSnapshot.Save(reader, File, "x");
        byte[] whole = System.IO.File.ReadAllBytes(File);
        Prop.ForAll(Arb.From(Gen.Choose(0, whole.Length - 1)), Arb.From(Gen.Choose(1, 255)), (place, bits) =>
        {
            byte[] damaged = [.. whole];
            damaged[place] ^= (byte)bits;
            System.IO.File.WriteAllBytes(File, damaged);
            return IndexSnapshot.Load(File, Samples.Schema).Status == SnapshotStatus.Damaged;
        }).QuickCheckThrowOnFailure();

        IndexSnapshot.Save(reader, File, "again");
        Assert.Equal("again", IndexSnapshot.Load(File, Samples.Schema).Stamp);
    }

    [Fact]
    public void A_file_that_was_cut_anywhere_is_noticed()
    {
        IndexSnapshot.Save(Samples.Index(Samples.Document("a", "passport")).Reader, File, "x");
        byte[] whole = System.IO.File.ReadAllBytes(File);
        for (int length = 0; length < whole.Length; length++)
        {
            System.IO.File.WriteAllBytes(File, whole[..length]);
            Assert.Equal(SnapshotStatus.Damaged, IndexSnapshot.Load(File, Samples.Schema).Status);
        }
    }

    [Fact]
    public void A_save_that_did_not_end_leaves_the_last_one_in_place()
    {
        IndexSnapshot.Save(Filled().Reader, File, "first");
        System.IO.File.WriteAllText(File + ".new", "half of it");

        Assert.Equal("first", IndexSnapshot.Load(File, Samples.Schema).Stamp);
        IndexSnapshot.Save(Filled().Reader, File, "second");
        Assert.Equal("second", IndexSnapshot.Load(File, Samples.Schema).Stamp);
    }

    private static SearchIndex Filled()
    {
        SearchIndex index = Samples.Index([.. Enumerable.Range(0, 50).Select(number => Samples.Generated(number))]);
        index.Update(new IndexChanges
        {
            DeletedIds = ["3"],
            Documents =
            [
                Samples.Document("7", "Visa", "photo") with { Boost = 2, Date = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero), Payload = "/en/visa" },
                Samples.Document("7", "تأشيرة", culture: "ar"),
            ],
        });
        return index;
    }

    private static List<(string Id, float Score)> Answers(IndexReader reader) =>
        [.. new Searcher(reader).Search(new CombinedFieldsQuery(["title", "body"], "visa"), "en", 100).Hits.Select(hit => (hit.Document.Id, hit.Score))];
}
