using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Tests.Index;

public sealed class ConcurrencyTests
{
    // Each update writes the same number into all pages; a reader that saw two numbers would have seen half an update.
    [Fact]
    public async Task A_search_sees_all_of_an_update_or_nothing_and_no_update_is_lost()
    {
        SearchIndex index = Samples.Index(Pages(0));
        using CancellationTokenSource finished = new();
        Task<int>[] searches = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(() => SearchUntil(index, finished.Token)))];

        for (int version = 1; version <= 400; version++)
        {
            index.Update(new IndexChanges { Documents = Pages(version), DeletedIds = ["hidden"] });
            Assert.Equal(10, Count(index.Reader, version));
        }

        await finished.CancelAsync();
        int[] answers = await Task.WhenAll(searches);
        await index.Merging;
        Assert.All(answers, count => Assert.True(count > 0));
        Assert.Equal(10, index.Reader.DocumentCount);
        Assert.Equal(10, Count(index.Reader, 400));
    }

    [Fact]
    public async Task Nothing_torn_late_or_taken_away_is_seen_while_pages_are_published_and_the_index_is_built_anew()
    {
        BusyPages busy = new();

        await busy.RunAsync(searchers: 2, updates => updates < 300);

        Assert.Empty(busy.Wrong);
        Assert.True(busy.Answers > 0 && busy.Rebuilds > 0);
    }

    [Fact]
    public async Task Several_writers_lose_nothing_of_each_other()
    {
        SearchIndex index = new(Samples.Schema);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (int number = 0; number < 100; number++)
            {
                index.Update(new IndexChanges { Documents = [Samples.Generated((writer * 100) + number)] });
            }
        })));
        index.Merge();

        Assert.Equal(400, index.Reader.DocumentCount);
    }

    private static int SearchUntil(SearchIndex index, CancellationToken finished)
    {
        int answers = 0;
        do
        {
            IndexReader reader = index.Reader;
            string[] titles = [.. new Searcher(reader).Search(new TermQuery("body", "page"), "en", 100).Hits.Select(hit => hit.Document.Texts["title"])];
            Assert.Equal(10, titles.Length);
            Assert.Single(titles.Distinct());
            answers++;
        }
        while (!finished.IsCancellationRequested);

        return answers;
    }

    private static int Count(IndexReader reader, int version) =>
        new Searcher(reader).Search(new TermQuery("title", FormattableString.Invariant($"{version}")), "en", 100).Total;

    private static SearchDocument[] Pages(int version) =>
        [.. Enumerable.Range(0, 10).Select(page => Samples.Document(FormattableString.Invariant($"p{page}"), FormattableString.Invariant($"{version}"), "page"))];
}
