using System.Collections.Concurrent;
using System.Globalization;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Site;

namespace ConsulateSite.Search.Tests.Index;

/// <summary>
/// Publishes the same pages again and again, each time with the next number in all of them, while others search and while the index
/// is built anew. One page is there with even numbers only. Whoever searches knows from the numbers what may be seen.
/// </summary>
internal sealed class BusyPages
{
    private const int Pages = 10;
    private const string Hidden = "hidden";

    private static readonly string[] Cultures = ["ar", "fr", "en"];

    private readonly SearchIndex _index;
    private readonly SiteSearch _search;
    private readonly ConcurrentQueue<string> _wrong = new();
    private long _begun;
    private long _done;

    public BusyPages()
    {
        _index = new SearchIndex(new IndexSchema([new FieldDefinition("title") { Boost = 3 }, new FieldDefinition("body"), new FieldDefinition("section", FieldKind.Keyword)]));
        _search = new SiteSearch(_index);
        _index.Update(new IndexChanges { Documents = Documents(0) });
    }

    /// <summary>What was seen that nobody may see; empty when all was right.</summary>
    public IReadOnlyCollection<string> Wrong => _wrong;

    /// <summary>How many updates were made.</summary>
    public long Updates => _done;

    /// <summary>How many answers were looked at.</summary>
    public long Answers { get; private set; }

    /// <summary>How often the index was built anew.</summary>
    public long Rebuilds { get; private set; }

    /// <summary>Updates as long as it is wanted, then waits for all others and looks whether the last update is there.</summary>
    /// <param name="searchers">How many search at once.</param>
    /// <param name="goOn">Is given the number of updates so far.</param>
    public async Task RunAsync(int searchers, Func<long, bool> goOn)
    {
        using CancellationTokenSource finished = new();
        Task<long>[] searches = [.. Enumerable.Range(0, searchers).Select(_ => OnThread(() => SearchUntil(finished.Token)))];
        Task<long> rebuilds = OnThread(() => RebuildUntil(finished.Token));
        while (goOn(_done))
        {
            Publish();
        }

        await finished.CancelAsync();
        Answers = (await Task.WhenAll(searches)).Sum();
        Rebuilds = await rebuilds;
        await _index.Merging;
        Look();
    }

    // The pool's threads are for what the index itself does beside.
    private static Task<long> OnThread(Func<long> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Publish()
    {
        long number = Interlocked.Increment(ref _begun);
        _index.Update(new IndexChanges { Documents = Documents(number), DeletedIds = number % 2 == 0 ? [] : [Hidden] });
        Interlocked.Exchange(ref _done, number);
    }

    private long SearchUntil(CancellationToken finished)
    {
        long answers = 0;
        for (; answers == 0 || !finished.IsCancellationRequested; answers++)
        {
            Look();
        }

        return answers;
    }

    private void Look()
    {
        long oldest = Interlocked.Read(ref _done);
        SearchResult[] found = [.. _search.Search(new SearchRequest("consulate", "en") { Take = 100 }).Items];
        long newest = Interlocked.Read(ref _begun);
        string[] numbers = [.. found.Select(result => result.Document.Texts["title"].Split(' ')[^1]).Distinct(StringComparer.Ordinal)];
        if (numbers is not [string one] || !long.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            _wrong.Enqueue($"torn: {string.Join(' ', numbers)}");
            return;
        }

        if (number < oldest || number > newest)
        {
            _wrong.Enqueue($"{number} was seen between {oldest} and {newest}");
        }

        if (found.Length != (number % 2 == 0 ? Pages + 1 : Pages) || Array.Exists(found, result => !result.SnippetHtml.Contains($"x{number}x", StringComparison.Ordinal)))
        {
            _wrong.Enqueue($"{found.Length} pages of {number}");
        }
    }

    // What is published while this goes on has to be there at the end, and what was taken away must not come back.
    private long RebuildUntil(CancellationToken finished)
    {
        long rebuilds = 0;
        for (; rebuilds == 0 || !finished.IsCancellationRequested; rebuilds++)
        {
            using IndexRebuild rebuild = _index.BeginRebuild();
            Array.ForEach(Documents(Interlocked.Read(ref _begun)), rebuild.Add);
            rebuild.Complete();
        }

        return rebuilds;
    }

    private static SearchDocument[] Documents(long number) =>
    [
        .. Cultures.SelectMany(culture => Enumerable.Range(0, Pages).Select(page => $"p{page}").Concat(number % 2 == 0 ? [Hidden] : [])
            .Select(id => new SearchDocument(id, culture)
            {
                Texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = $"{id} {number}", ["body"] = $"consulate x{number}x" },
            })),
    ];
}
