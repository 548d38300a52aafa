using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace ConsulateSite.Web.Hosting.Assets;

/// <summary>The site's own files, read once. They are few and small; a changed file needs a new start.</summary>
public sealed class AssetCatalog
{
    private const string StyleSheetPath = "/css/site.css";
    private const string StyleParts = "/css";
    private const int VersionBytes = 8;

    private static readonly FrozenDictionary<string, string> TextTypes = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> BinaryTypes = new Dictionary<string, string>
    {
        [".woff2"] = "font/woff2",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
        [".ico"] = "image/x-icon",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, Asset> _assets;

    /// <summary>Reads the files of a folder.</summary>
    /// <param name="folder">The folder <c>wwwroot</c>.</param>
    /// <exception cref="InvalidDataException">A file has a type that the site does not know, or a style sheet refers to a missing file.</exception>
    public AssetCatalog(string folder)
    {
        Dictionary<string, Asset> assets = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: $"/{Path.GetRelativePath(folder, file).Replace('\\', '/')}"))
            .Where(entry => FolderOf(entry.Path) != StyleParts)
            .Select(entry => Read(entry.File, entry.Path))
            .ToDictionary(asset => asset.Path, StringComparer.Ordinal);
        string style = StyleSheet.Read(
            Path.Combine(folder, "css", "site.css"),
            address => assets.TryGetValue($"/{address.TrimStart('.', '/')}", out Asset? asset)
                ? asset.Address
                : throw new InvalidDataException($"{StyleSheetPath} refers to {address}, which does not exist."));
        assets[StyleSheetPath] = new Asset(StyleSheetPath, TextTypes[".css"], Encoding.UTF8.GetBytes(style), isText: true);
        _assets = assets.ToFrozenDictionary(StringComparer.Ordinal);
        Version = VersionOf(_assets.Values);
    }

    /// <summary>Stands for all files together: it changes when one of them does.</summary>
    internal string Version { get; }

    /// <summary>The file at an address; <c>null</c> when there is none.</summary>
    internal Asset? Find(string path) => _assets.GetValueOrDefault(path);

    /// <summary>The address of a file with its version.</summary>
    /// <param name="path">The address without version, such as <c>/img/khatam.svg</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public string AddressOf(string path) =>
        Find(path)?.Address ?? throw new InvalidOperationException($"The site has no file {path}.");

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    private static string VersionOf(IEnumerable<Asset> assets) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(assets.Select(asset => asset.Address).Order(StringComparer.Ordinal))))
            .AsSpan(0, VersionBytes));

    private static Asset Read(string file, string path)
    {
        string extension = Path.GetExtension(file);
        return TextTypes.TryGetValue(extension, out string? text) ? new Asset(path, text, File.ReadAllBytes(file), isText: true)
            : BinaryTypes.TryGetValue(extension, out string? binary) ? new Asset(path, binary, File.ReadAllBytes(file), isText: false)
            : throw new InvalidDataException($"The site does not know the type of {path}.");
    }
}
