using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace ConsulateSite.Backoffice.StaticFiles;

/// <summary>
/// The files that the site serves as they are. Their paths begin with <c>/wwwroot</c>, as the client expects them; what lies outside of
/// that folder cannot be named.
/// </summary>
internal sealed class SiteFiles(IWebHostEnvironment environment)
{
    /// <summary>The only folder at the root of the tree.</summary>
    public const string Root = "/wwwroot";

    /// <summary>The file or folder at a path.</summary>
    public StaticFileItemResponseModel? Find(string path)
    {
        if (Inside(path) is not { } inside)
        {
            return null;
        }

        bool isFolder = environment.WebRootFileProvider.GetDirectoryContents(inside).Exists;
        return isFolder || environment.WebRootFileProvider.GetFileInfo(inside).Exists
            ? new StaticFileItemResponseModel(isFolder, NameOf(path), ParentOf(path), path)
            : null;
    }

    /// <summary>The same for the tree.</summary>
    public FileSystemTreeItemPresentationModel? FindInTree(string path) => Find(path) is { } item
        ? new FileSystemTreeItemPresentationModel(item.Name, item.Path, item.Parent, item.IsFolder, item.IsFolder && Entries(path).Any())
        : null;

    /// <summary>What lies in a folder: folders first, then files, each by name.</summary>
    public IReadOnlyList<FileSystemTreeItemPresentationModel> Children(string path) =>
    [
        .. Entries(path).OrderByDescending(entry => entry.IsDirectory).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => FindInTree($"{path}/{entry.Name}"))
            .OfType<FileSystemTreeItemPresentationModel>(),
    ];

    /// <summary>The folders above a file, from the root down, and the file itself.</summary>
    public IReadOnlyList<FileSystemTreeItemPresentationModel> Path(string path)
    {
        List<FileSystemTreeItemPresentationModel> items = [];
        for (FileSystemTreeItemPresentationModel? item = FindInTree(path); item is not null;)
        {
            items.Insert(0, item);
            item = item.Parent is { } parent ? FindInTree(parent.Path) : null;
        }

        return items;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static FileSystemFolderModel? ParentOf(string path) => path == Root ? null : new FileSystemFolderModel(path[..path.LastIndexOf('/')]);

    // The provider refuses to leave its folder as well; a path is refused here before anything looks at the disk.
    private static string? Inside(string path) =>
        (path == Root || path.StartsWith($"{Root}/", StringComparison.Ordinal)) && !path.Contains('\\', StringComparison.Ordinal)
        && path.Split('/').Skip(1).All(part => part is not ("" or "." or ".."))
            ? path[Root.Length..]
            : null;

    private IEnumerable<IFileInfo> Entries(string path) =>
        Inside(path) is { } inside ? environment.WebRootFileProvider.GetDirectoryContents(inside) : [];
}
