namespace ConsulateSite.Caching;

/// <summary>Keeps finished answers until something that they show changes.</summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many bytes are kept, about; beyond that the oldest answers go.</param>
public abstract class AnswerStore(TimeProvider time, long capacity) : IEvictable
{
    private const long SizeOfTag = 64;

    private readonly TaggedStore<StoredAnswer> _answers = new(time, capacity);

    /// <summary>The stamp for an answer that begins to be made now.</summary>
    public ContentStamp Stamp => _answers.Stamp;

    /// <summary>Finds an answer; <c>null</c> when none is kept.</summary>
    /// <param name="key">What tells it from all others.</param>
    public StoredAnswer? Find(string key) => _answers.Find(key)?.Value;

    /// <summary>Keeps an answer, unless something that it was made of has changed since the making began.</summary>
    /// <param name="key">What tells it from all others.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="reads">What it was made of.</param>
    /// <param name="begun">The stamp that was taken when its making began.</param>
    /// <param name="longest">How long it is kept at most.</param>
    public void Set(string key, StoredAnswer answer, ContentReads reads, ContentStamp begun, TimeSpan longest)
    {
        string[] tags = reads.ToTags();
        DateTimeOffset end = time.GetUtcNow() + longest;
        DateTimeOffset expires = reads.ValidUntil is { } until && until < end ? until : end;
        long size = answer.Size + (2L * key.Length) + (SizeOfTag * tags.Length);
        _answers.Set(new TaggedEntry<StoredAnswer>(key, answer, tags, size, expires), begun);
    }

    /// <inheritdoc />
    public void Evict(IReadOnlyCollection<string> tags) => _answers.Evict(tags);
}
