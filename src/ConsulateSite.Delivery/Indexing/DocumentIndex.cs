using System.Collections.Concurrent;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>
/// Finds documents without walking the tree. It is read when somebody first asks, follows every change from then on, and holds everything
/// that it answers from in memory.
/// </summary>
/// <param name="reader">Reads documents.</param>
/// <param name="contexts">Gives what the published cache needs to be read outside of a request.</param>
/// <param name="preview">Whether it knows drafts, or what is published.</param>
internal sealed class DocumentIndex(DocumentReader reader, IUmbracoContextFactory contexts, bool preview)
{
    private const int ReadAtOnce = 500;

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, LanguageIndex> _languages = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<Guid, IndexedDocument>? _documents;

    /// <summary>The documents in a language.</summary>
    /// <param name="culture">The code of the language.</param>
    public LanguageIndex In(string culture)
    {
        if (_languages.TryGetValue(culture, out LanguageIndex? known))
        {
            return known;
        }

        lock (_gate)
        {
            _documents ??= Read();
            return _languages.GetOrAdd(culture, language => new LanguageIndex(_documents.Values, language, reader.FieldTypes));
        }
    }

    /// <summary>Forgets everything; who asks next has it read anew.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _documents = null;
            _languages.Clear();
        }
    }

    /// <summary>Brings documents to their present state. Whoever asks afterwards finds that.</summary>
    /// <param name="changed">The documents, and whether what is below each changed with it.</param>
    /// <returns>The parents of all documents that are found differently now, as they were and as they are.</returns>
    public IReadOnlySet<Guid> Update(IReadOnlyCollection<(Guid Key, bool WithBranch)> changed)
    {
        lock (_gate)
        {
            if (_documents is not { } documents)
            {
                return new HashSet<Guid>();
            }

            using UmbracoContextReference context = contexts.EnsureUmbracoContext();
            HashSet<Guid> keys = [.. changed.Select(change => change.Key)];
            keys.UnionWith(Below([.. changed.Where(change => change.WithBranch).Select(change => change.Key)], documents));
            HashSet<Guid> parents = [];
            HashSet<Guid> turned = [.. keys.Where(key => !Replace(key, documents, parents))];

            // What is published above decides whether anything below can be seen.
            foreach (Guid key in Below(turned, documents).Except(keys))
            {
                Replace(key, documents, parents);
            }

            if (parents.Count > 0)
            {
                _languages.Clear();
            }

            return parents;
        }
    }

    private Dictionary<Guid, IndexedDocument> Read()
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        return reader.Keys().Chunk(ReadAtOnce).SelectMany(keys => reader.Read(keys, preview)).ToDictionary(document => document.Key);
    }

    // Whether the document is there in the same languages as before.
    private bool Replace(Guid key, Dictionary<Guid, IndexedDocument> documents, HashSet<Guid> parents)
    {
        IndexedDocument? before = documents.GetValueOrDefault(key);
        IndexedDocument? now = reader.Read([key], preview).FirstOrDefault();
        if (IndexedDocument.AreSame(before, now))
        {
            return true;
        }

        parents.UnionWith(new[] { before, now }.OfType<IndexedDocument>().Select(document => document.Parent));
        if (now is null)
        {
            documents.Remove(key);
        }
        else
        {
            documents[key] = now;
        }

        return IndexedDocument.HaveSameLanguages(before, now);
    }

    // A deleted document is in no tree any more; what was below it is known only here.
    private HashSet<Guid> Below(HashSet<Guid> tops, Dictionary<Guid, IndexedDocument> documents) => tops.Count == 0
        ? []
        :
        [
            .. tops.SelectMany(reader.Branch),
            .. documents.Values.Where(document => document.Ancestors.Any(tops.Contains)).Select(document => document.Key),
        ];
}
