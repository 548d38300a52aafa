using ConsulateSite.Cms.Composition;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Files;

/// <summary>The media files that the public may see: all but those of items in the recycle bin.</summary>
public sealed class PublicMediaFiles : IFileProvider, IDisposable
{
    private const string InBin = Constants.Conventions.Media.TrashedMediaSuffix + ".";

    private readonly PhysicalFileProvider _files;

    /// <param name="paths">Where the instance keeps its data; the folder is created when it is missing.</param>
    public PublicMediaFiles(CmsPaths paths) => _files = new PhysicalFileProvider(Directory.CreateDirectory(paths.Media).FullName);

    /// <inheritdoc />
    public IFileInfo GetFileInfo(string subpath) =>
        subpath.Contains(InBin, StringComparison.OrdinalIgnoreCase) ? new NotFoundFileInfo(subpath) : _files.GetFileInfo(subpath);

    /// <summary>Nothing: nobody is shown which files there are.</summary>
    /// <param name="subpath">The path of a folder.</param>
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    /// <summary>A token that never changes; files are looked up each time.</summary>
    /// <param name="filter">A pattern.</param>
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <inheritdoc />
    public void Dispose() => _files.Dispose();
}
