using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Site;
using ConsulateSite.Search.Snapshots;
using ConsulateSite.Search.Suggestions;
using ConsulateSite.Web.Indexing.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Indexing;

/// <summary>
/// The index over the published content. It follows every change from the moment at which it is opened; until it has been
/// loaded or built it holds what changed meanwhile, and says that it is not complete.
/// </summary>
internal sealed class ContentIndex(
    PageDocuments pages,
    SearchWishes wishes,
    FileTexts files,
    IDocumentNavigationQueryService navigation,
    IUmbracoContextFactory contexts,
    IndexFile file,
    TimeProvider time,
    ILogger<ContentIndex> logger)
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private State _state = new(new SearchIndex(PageFields.Schema));
    private IndexedContent _content = new();
    private PopularQueries _popular = PopularQueries.None;
    private HashSet<Guid>? _changedMeanwhile;
    private bool _isOpen;
    private long _savedVersion = -1;

    /// <summary>Where the index is kept.</summary>
    public IndexFile File => file;

    /// <summary>Answers queries from what is there now.</summary>
    public SiteSearch Search => Volatile.Read(ref _state).Search;

    /// <summary>How many documents can be found, all languages together.</summary>
    public int DocumentCount => Volatile.Read(ref _state).Index.Reader.DocumentCount;

    /// <summary>Whether everything that is published can be found.</summary>
    public bool IsComplete => _complete.Task.IsCompleted;

    /// <summary>Proposes what people ask to those who type, from now on and also when the index has been built anew.</summary>
    public void Propose(PopularQueries popular)
    {
        lock (_gate)
        {
            _popular = popular;
            _state.Search.PopularQueries = popular;
        }
    }

    /// <summary>Waits until everything that is published can be found.</summary>
    /// <param name="patience">How long at most.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether it can.</returns>
    public async Task<bool> WaitUntilCompleteAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            await _complete.Task.WaitAsync(patience, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Takes the index from its file when that is whole and of the present content, else builds it.</summary>
    public void Open(CancellationToken cancellationToken)
    {
        Follow();
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        IndexedContent content = IndexedContent.Of(navigation, context.UmbracoContext.Content);
        LoadedSnapshot loaded = Load();
        if (loaded.Status == SnapshotStatus.Loaded && loaded.Stamp == content.ToStamp() && !files.Tidy())
        {
            Use(new State(loaded.Index!), content, context.UmbracoContext.Content, isSaved: true);
            logger.LogInformation("The search index with {Count} documents was loaded", DocumentCount);
            return;
        }

        logger.LogInformation("The search index is built: its file is {Status}", loaded.Status == SnapshotStatus.Loaded ? "older than the content" : loaded.Status);
        Build(progress: null, cancellationToken);
    }

    /// <summary>Builds the index anew from the published content, while queries are answered from the present one.</summary>
    /// <param name="progress">Is told how many documents of how many have been read.</param>
    /// <param name="cancellationToken">Ends the building; the present index stays.</param>
    public void Build(IProgress<(int Done, int Count)>? progress, CancellationToken cancellationToken)
    {
        Follow();
        files.Tidy();
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        IPublishedContentCache published = context.UmbracoContext.Content;
        IndexedContent content = IndexedContent.Of(navigation, published);
        State built = new(new SearchIndex(PageFields.Schema));
        using (IndexRebuild rebuild = built.Index.BeginRebuild())
        {
            int done = 0;
            foreach (Guid key in content.Keys)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (SearchDocument document in pages.Of(key, published))
                {
                    rebuild.Add(document);
                }

                progress?.Report((++done, content.Count));
            }

            rebuild.Complete();
        }

        Use(built, content, published, isSaved: false);
        logger.LogInformation("The search index was built with {Count} documents", DocumentCount);
    }

    /// <summary>Brings documents to their present state. Whoever searches afterwards finds that.</summary>
    /// <param name="changed">The documents, and whether what is below each changed with it.</param>
    public void Update(IReadOnlyCollection<(Guid Key, bool WithBranch)> changed)
    {
        lock (_gate)
        {
            if (_isOpen)
            {
                using UmbracoContextReference context = contexts.EnsureUmbracoContext();
                HashSet<Guid> keys = [.. changed.SelectMany(change => change.WithBranch ? Branch(change.Key) : [change.Key])];
                _changedMeanwhile?.UnionWith(keys);
                Update(keys, context.UmbracoContext.Content);
            }
        }
    }

    /// <summary>Writes the index to its file unless the file has this state already.</summary>
    public void Save()
    {
        IndexReader reader;
        string stamp;
        lock (_gate)
        {
            reader = _state.Index.Reader;
            stamp = _content.ToStamp();
            if (!IsComplete || reader.Version == _savedVersion)
            {
                return;
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
        IndexSnapshot.Save(reader, file.Path, stamp);
        lock (_gate)
        {
            _savedVersion = reader.Version;
        }
    }

    /// <summary>Takes the file away: the next start builds the index, whatever becomes of this run.</summary>
    public void Forget()
    {
        if (System.IO.File.Exists(file.Path))
        {
            System.IO.File.Delete(file.Path);
        }
    }

    private void Follow()
    {
        lock (_gate)
        {
            _isOpen = true;
            _changedMeanwhile = [];
        }
    }

    private LoadedSnapshot Load()
    {
        try
        {
            return IndexSnapshot.Load(file.Path, PageFields.Schema);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(exception, "The file of the search index cannot be read");
            return new LoadedSnapshot(SnapshotStatus.Missing, Index: null, Stamp: null);
        }
    }

    // What changed after the content was read is read again, so that nothing is lost between the two.
    private void Use(State state, IndexedContent content, IPublishedContentCache published, bool isSaved)
    {
        lock (_gate)
        {
            HashSet<Guid> changed = _changedMeanwhile ?? [];
            _changedMeanwhile = null;
            _savedVersion = isSaved ? state.Index.Reader.Version : -1;
            wishes.Apply(state.Search, published);
            state.Search.PopularQueries = _popular;
            Volatile.Write(ref _state, state);
            _content = content;
            Update(changed, published);
        }

        _complete.TrySetResult();
    }

    private void Update(HashSet<Guid> keys, IPublishedContentCache published)
    {
        if (keys.Count == 0)
        {
            return;
        }

        Guid[] told = [.. keys];
        foreach (Guid key in told)
        {
            if (_content.Read(key, navigation, published))
            {
                keys.UnionWith(Branch(key));
            }
        }

        foreach (Guid key in keys.Except(told))
        {
            _content.Read(key, navigation, published);
        }

        keys.UnionWith(keys.SelectMany(UsersOf).ToArray());
        _state.Index.Update(new IndexChanges
        {
            DeletedIds = [.. keys.Select(PageDocuments.IdOf)],
            Documents = [.. keys.SelectMany(key => pages.Of(key, published))],
        });
        wishes.Apply(_state.Search, published);
    }

    private IEnumerable<Guid> Branch(Guid key) =>
        navigation.TryGetDescendantsKeysOrSelfKeys(key, out IEnumerable<Guid> keys) ? _content.Branch(key).Union(keys) : _content.Branch(key);

    private IEnumerable<Guid> UsersOf(Guid key)
    {
        IndexReader reader = _state.Index.Reader;
        return reader.Cultures
            .SelectMany(culture => new Searcher(reader).Search(new TermQuery(PageFields.Uses, PageDocuments.IdOf(key)), culture, Searcher.MostHits).Hits)
            .Select(hit => Guid.Parse(hit.Document.Id));
    }

    private sealed record State(SearchIndex Index)
    {
        public SiteSearch Search { get; } = new(Index, PageFields.Parts);
    }
}
