namespace ConsulateSite.Caching;

/// <summary>A moment in the life of the content, counted in evictions: whatever is made of content bears the one at which its making began.</summary>
/// <param name="Generation">How many evictions there had been.</param>
public readonly record struct ContentStamp(long Generation);
