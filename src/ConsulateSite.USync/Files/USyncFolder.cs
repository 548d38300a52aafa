using System.Globalization;
using System.Text.RegularExpressions;

namespace ConsulateSite.USync.Files;

/// <summary>The folder of one version (<c>uSync/v18</c>) with its kinds of items.</summary>
internal sealed partial class USyncFolder
{
    /// <summary>The version that we write.</summary>
    public const int CurrentVersion = 18;

    /// <summary>The oldest version that we read; uSync kept this folder for Umbraco 9 to 13.</summary>
    public const int OldestVersion = 9;

    private const string Extension = ".config";

    private USyncFolder(string path) => Path = System.IO.Path.GetFullPath(path);

    /// <summary>The full path of the version folder.</summary>
    public string Path { get; }

    /// <summary>Where the binaries of the media lie: <c>media</c> beside the version folder, laid out as below <c>/media</c> on the site.</summary>
    public string MediaPath => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path) ?? Path, "media");

    /// <summary>The marker file of uSync.</summary>
    public string MarkerPath => System.IO.Path.Combine(Path, "usync.config");

    /// <summary>
    /// Finds what to read: the folder itself when it is a version folder, else its newest version folder.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no version from v9 to v18 in it.</exception>
    public static USyncFolder Open(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"There is no folder \"{path}\".");
        }

        if (IsVersionFolder(path))
        {
            return new USyncFolder(path);
        }

        string? newest = Directory.EnumerateDirectories(path)
            .Where(folder => VersionOf(folder) is >= OldestVersion and <= CurrentVersion)
            .MaxBy(VersionOf);
        return new USyncFolder(newest ?? throw new DirectoryNotFoundException(
            $"The folder \"{path}\" holds no uSync files: neither v{OldestVersion} to v{CurrentVersion} nor folders such as ContentTypes."));
    }

    /// <summary>The version folder to write into; it is made when it does not exist.</summary>
    public static USyncFolder ForWriting(string path)
    {
        string folder = Directory.Exists(path) && IsVersionFolder(path) || VersionOf(path) is not null
            ? path
            : System.IO.Path.Combine(path, $"v{CurrentVersion}");
        Directory.CreateDirectory(folder);
        return new USyncFolder(folder);
    }

    /// <summary>The names of the folders of kinds that exist here.</summary>
    public IReadOnlyList<string> Kinds() =>
        Directory.EnumerateDirectories(Path).Select(folder => System.IO.Path.GetFileName(folder)).Order(StringComparer.Ordinal).ToList();

    /// <summary>The files of a kind, as full paths in ordinal order. Older exports may nest them in folders.</summary>
    public IReadOnlyList<string> FilesOf(string kind)
    {
        string folder = System.IO.Path.Combine(Path, kind);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList()
            : [];
    }

    /// <summary>The name of a file below the version folder, with forward slashes.</summary>
    public string NameOf(string fullPath) => System.IO.Path.GetRelativePath(Path, fullPath).Replace('\\', '/');

    /// <summary>The full path of a file of a kind.</summary>
    public string FileOf(string kind, string name) => System.IO.Path.Combine(Path, kind, name + Extension);

    private static bool IsVersionFolder(string path) =>
        VersionOf(path) is not null || Kind.All.Any(kind => Directory.Exists(System.IO.Path.Combine(path, kind.Folder)));

    private static int? VersionOf(string path)
    {
        Match match = VersionName().Match(System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(path)));
        return match.Success ? int.Parse(match.ValueSpan[1..], CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("^v(?:9|1[0-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionName();
}
