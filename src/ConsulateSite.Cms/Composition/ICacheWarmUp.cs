namespace ConsulateSite.Cms.Composition;

/// <summary>Fills a cache from the database before the application listens.</summary>
internal interface ICacheWarmUp
{
    /// <summary>Fills the cache.</summary>
    Task WarmUpAsync(CancellationToken cancellationToken);
}
