namespace ConsulateSite.Benchmarks.Hosting;

/// <summary>A folder that is gone after the measurement.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-bench-");

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
