namespace ConsulateSite.Caching;

/// <summary>Something that was made of content.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Key">What it is found by.</param>
/// <param name="Value">What was made.</param>
/// <param name="Tags">What it was made of.</param>
/// <param name="Size">How much room it takes.</param>
/// <param name="Expires">When it is out of date by itself; <c>null</c> for never.</param>
public sealed record TaggedEntry<T>(string Key, T Value, IReadOnlyCollection<string> Tags, long Size, DateTimeOffset? Expires)
    where T : class;
