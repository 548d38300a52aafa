namespace ConsulateSite.Imaging;

/// <summary>Where variants are kept, and what computing them may cost.</summary>
public sealed record ImagingOptions
{
    /// <summary>The folder in which variants are kept, absolute; it is made when it is missing and may be emptied at any time.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>How many bytes of variants are kept; the ones that nobody asked for longest go first.</summary>
    public long MaxCacheBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>How many variants are computed at a time, each in a process of its own.</summary>
    public int Workers { get; init; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>How many threads a worker uses.</summary>
    public int ThreadsPerWorker { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>How many variants may wait for a worker.</summary>
    public int MaxWaiting { get; init; } = 64;

    /// <summary>How much memory a worker may have, in bytes; kept on Linux.</summary>
    public long MaxWorkerMemory { get; init; } = 1024L * 1024 * 1024;

    /// <summary>The largest file that is read, in bytes.</summary>
    public long MaxFileBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>The most pixels that an image may have.</summary>
    public long MaxPixels { get; init; } = 60_000_000;

    /// <summary>How long a variant may take.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>After how long without work a worker is ended.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(2);
}
