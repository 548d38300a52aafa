using ConsulateSite.Caching;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Caching;

/// <summary>
/// Keeps view models between requests. Looking up what a page shows costs more than writing it, and the same model serves
/// every encoding and every address that leads to the same page.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many models are kept.</param>
internal sealed class ModelStore(TimeProvider time, int capacity) : IEvictable
{
    private readonly TaggedStore<object> _models = new(time, capacity);

    /// <summary>Begins to collect what a page is made of. Nothing of the page may have been read before, not even its document.</summary>
    public ContentReads Begin() => new(_models.Stamp);

    /// <summary>The model of a page: the one that is kept, or else a new one.</summary>
    /// <typeparam name="T">The type of the model; a document has one.</typeparam>
    /// <param name="page">The request. What the model was made of is noted with it, also when it was kept.</param>
    /// <param name="build">Makes the model.</param>
    /// <exception cref="InvalidOperationException">The page shows no document.</exception>
    public async ValueTask<T> GetAsync<T>(PageContext page, Func<Task<T>> build)
        where T : class
    {
        IPublishedContent document = page.Content
            ?? throw new InvalidOperationException($"There is no document at {page.Address.AbsolutePath}.");
        if (page.IsPreview)
        {
            return await build();
        }

        string key = KeyOf(document, page);
        if (_models.Find(key) is { Value: T kept } entry)
        {
            page.Reads.Include(entry.Tags, entry.Expires);
            return kept;
        }

        ContentReferences.Note(document, page);
        T model = await build();
        _models.Set(new TaggedEntry<object>(key, model, page.Reads.ToTags(), Size: 1, page.Reads.ValidUntil), page.Reads.Begun);
        return model;
    }

    /// <summary>Something that stands on pages and has none itself: what is kept, or else what is made now.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="name">What nothing else is called in this language.</param>
    /// <param name="page">The request. What the model was made of is noted with it, also when it was kept.</param>
    /// <param name="build">Makes the model; <c>null</c>, which is not kept because anybody can make up names, when there is none.</param>
    public T? Get<T>(string name, PageContext page, Func<T?> build)
        where T : class
    {
        if (page.IsPreview)
        {
            return build();
        }

        string key = string.Join('\n', name, page.Culture, page.Address.Scheme, page.Address.Authority);
        if (_models.Find(key) is { Value: T kept } entry)
        {
            page.Reads.Include(entry.Tags, entry.Expires);
            return kept;
        }

        T? model = build();
        if (model is not null)
        {
            _models.Set(new TaggedEntry<object>(key, model, page.Reads.ToTags(), Size: 1, page.Reads.ValidUntil), page.Reads.Begun);
        }

        return model;
    }

    /// <inheritdoc />
    public void Evict(IReadOnlyCollection<string> tags) => _models.Evict(tags);

    private static string KeyOf(IPublishedContent document, PageContext page) =>
        string.Join(
            '\n',
            document.Key.ToString(),
            page.Culture,
            page.Theme,
            page.Display,
            page.Address.Scheme,
            page.Address.Authority,
            page.Parameters.ToQuery());
}
