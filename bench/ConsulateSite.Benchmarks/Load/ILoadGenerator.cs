namespace ConsulateSite.Benchmarks.Load;

/// <summary>Keeps a number of connections busy for a while.</summary>
internal interface ILoadGenerator
{
    string Name { get; }

    Task<LoadResult> RunAsync(LoadTarget target, int connections, TimeSpan duration, CancellationToken cancellationToken);
}
