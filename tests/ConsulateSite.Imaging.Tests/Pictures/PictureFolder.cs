namespace ConsulateSite.Imaging.Tests.Pictures;

/// <summary>A folder of its own for one test.</summary>
internal sealed class PictureFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("imaging-");

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public FileInfo File(string name) => new(Path(name));

    public ImagingOptions Options() => new() { CacheFolder = Path("variants"), Workers = 1, ThreadsPerWorker = 2, MaxTime = TimeSpan.FromMinutes(2) };

    public void Dispose() => _folder.Delete(recursive: true);
}
