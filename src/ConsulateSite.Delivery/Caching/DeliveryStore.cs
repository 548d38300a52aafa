using ConsulateSite.Caching;

namespace ConsulateSite.Delivery.Caching;

/// <summary>Keeps finished answers until something that they show changes, or until the time in the settings is over.</summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many bytes are kept.</param>
internal sealed class DeliveryStore(TimeProvider time, long capacity) : IEvictable
{
    private const int SizeOfTag = 64;

    private readonly TaggedStore<StoredAnswer> _answers = new(time, capacity);

    /// <summary>The stamp for an answer that begins to be made now.</summary>
    public ContentStamp Stamp => _answers.Stamp;

    /// <summary>Finds an answer; <c>null</c> when none is kept.</summary>
    public StoredAnswer? Find(string key) => _answers.Find(key)?.Value;

    /// <summary>Keeps an answer.</summary>
    /// <param name="key">What tells it from all others.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="reads">What it was made of.</param>
    /// <param name="duration">How long it may be kept.</param>
    public void Set(string key, StoredAnswer answer, ContentReads reads, TimeSpan duration)
    {
        string[] tags = reads.ToTags();
        DateTimeOffset end = time.GetUtcNow() + duration;
        DateTimeOffset expires = reads.ValidUntil is { } until && until < end ? until : end;
        long size = answer.Body.Length + (2L * key.Length) + (SizeOfTag * tags.Length);
        _answers.Set(new TaggedEntry<StoredAnswer>(key, answer, tags, size, expires), reads.Begun);
    }

    /// <inheritdoc />
    public void Evict(IReadOnlyCollection<string> tags) => _answers.Evict(tags);
}
