using ConsulateSite.Imaging;

namespace ConsulateSite.Web.Images;

/// <summary>What whoever runs the site may say about computing images: the section <c>ConsulateSite:Images</c>.</summary>
internal sealed record ImageSettings
{
    /// <summary>The name of the section.</summary>
    public const string Section = "ConsulateSite:Images";

    private const long Megabyte = 1024 * 1024;

    /// <summary>How much of the disk variants take, in megabytes.</summary>
    public int CacheMegabytes { get; init; } = 1024;

    /// <summary>How many variants are computed at a time; 0 for half as many as there are processors.</summary>
    public int Workers { get; init; }

    /// <summary>How much memory a worker may have, in megabytes; kept on Linux.</summary>
    public int WorkerMegabytes { get; init; } = 1024;

    /// <summary>The largest file that variants are made of, in megabytes.</summary>
    public int FileMegabytes { get; init; } = 50;

    /// <summary>The largest image that variants are made of, in megapixels.</summary>
    public int Megapixels { get; init; } = 60;

    /// <summary>How long a variant may take, in seconds.</summary>
    public int Seconds { get; init; } = 20;

    /// <summary>How many variants one address on the network can have computed at once; five more come with every second.</summary>
    public int Burst { get; init; } = 200;

    /// <summary>The same, as the computation wants it.</summary>
    /// <param name="folder">Where variants are kept, absolute.</param>
    public ImagingOptions ToOptions(string folder)
    {
        ImagingOptions options = new()
        {
            CacheFolder = folder,
            MaxCacheBytes = CacheMegabytes * Megabyte,
            MaxWorkerMemory = WorkerMegabytes * Megabyte,
            MaxFileBytes = FileMegabytes * Megabyte,
            MaxPixels = Megapixels * 1_000_000L,
            MaxTime = TimeSpan.FromSeconds(Seconds),
        };
        return Workers > 0 ? options with { Workers = Workers } : options;
    }
}
