namespace ConsulateSite.Caching;

/// <summary>Collects what a page or another answer is made of while it is being made, so that it can be dropped when one of these things changes.</summary>
/// <param name="begun">The moment before the first of it was read, in the counting of the store that may keep it.</param>
public sealed class ContentReads(ContentStamp begun)
{
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal) { ContentTags.Everything };

    // Joined only when somebody asks: a page that is not stored never does.
    private readonly List<IReadOnlyCollection<string>> _included = [];

    /// <summary>The moment before anything was read. What was made of it is out of date if any of it has changed since.</summary>
    public ContentStamp Begun => begun;

    /// <summary>The moment from which the page is out of date by itself; <c>null</c> if time does not change it.</summary>
    public DateTimeOffset? ValidUntil { get; private set; }

    /// <summary>Whether the page may be kept.</summary>
    public bool MayBeStored { get; private set; } = true;

    /// <summary>The tags of everything that was read until now.</summary>
    public string[] ToTags() => _included.Count == 0 ? [.. _tags] : [.. _tags.Concat(_included.SelectMany(tags => tags)).Distinct(StringComparer.Ordinal)];

    /// <summary>A document or a medium was read, or would have been if it were published.</summary>
    /// <param name="key">Its key.</param>
    public void Item(Guid key) => _tags.Add(ContentTags.Item(key));

    /// <summary>The list of what lies below a document was read.</summary>
    /// <param name="key">The parent's key.</param>
    public void ChildrenOf(Guid key) => _tags.Add(ContentTags.ChildrenOf(key));

    /// <summary>Something was read that has a name of its own among the tags.</summary>
    /// <param name="tag">The name, which nothing else has.</param>
    public void Tag(string tag) => _tags.Add(tag);

    /// <summary>The page shows something that changes at a known moment.</summary>
    /// <param name="moment">When it changes.</param>
    public void Until(DateTimeOffset moment)
    {
        if (ValidUntil is null || moment < ValidUntil)
        {
            ValidUntil = moment;
        }
    }

    /// <summary>The page contains something that was made before.</summary>
    /// <param name="tags">What that was made of.</param>
    /// <param name="validUntil">When it is out of date by itself; <c>null</c> for never.</param>
    public void Include(IReadOnlyCollection<string> tags, DateTimeOffset? validUntil)
    {
        _included.Add(tags);
        if (validUntil is { } moment)
        {
            Until(moment);
        }
    }

    /// <summary>The page must not be kept, such as the answer to an address that anybody could make up.</summary>
    public void DoNotStore() => MayBeStored = false;
}
