using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Files;

/// <summary>The media files that the public may see: all but those of items in the recycle bin.</summary>
internal sealed class PublicMediaFiles(IFileProvider files) : IFileProvider
{
    private const string InBin = Constants.Conventions.Media.TrashedMediaSuffix + ".";

    public IFileInfo GetFileInfo(string subpath) =>
        subpath.Contains(InBin, StringComparison.OrdinalIgnoreCase) ? new NotFoundFileInfo(subpath) : files.GetFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
