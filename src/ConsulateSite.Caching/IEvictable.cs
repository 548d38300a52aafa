namespace ConsulateSite.Caching;

/// <summary>Keeps what was made of content, until the content changes.</summary>
public interface IEvictable
{
    /// <summary>Drops everything that carries one of the tags. Afterwards nothing of it is served.</summary>
    /// <param name="tags">The tags, as <see cref="ContentTags" /> makes them.</param>
    void Evict(IReadOnlyCollection<string> tags);
}
