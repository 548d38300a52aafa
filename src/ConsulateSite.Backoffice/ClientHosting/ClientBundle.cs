using System.Collections.Frozen;
using System.IO.Compression;
using System.Text.Json;

namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>
/// Umbraco's client as the build has bundled it. It is read into memory as a whole, so that a new one may be put in its place
/// while the site runs, and no address can lead out of it.
/// </summary>
internal sealed class ClientBundle
{
    private const string ArchiveName = "backoffice-client.zip";
    private const string ManifestName = "bundle.json";
    private const string Folder = "files/";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly FrozenDictionary<string, string> Suffixes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ClientFile.Brotli] = ".br",
        [ClientFile.GZip] = ".gz",
        [ClientFile.Identity] = string.Empty,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, ClientFile> _files;

    private ClientBundle(ClientManifest manifest, FrozenDictionary<string, ClientFile> files)
    {
        _files = files;
        Start = files[manifest.Start];
        Style = files[manifest.Style];
        Preload = [.. manifest.Preload.Select(name => files[name])];
        Imports = manifest.Imports.ToDictionary(import => import.Key, import => files[import.Value].Address, StringComparer.Ordinal);
    }

    /// <summary>The module that starts the application.</summary>
    public ClientFile Start { get; }

    /// <summary>The style sheet of the index page.</summary>
    public ClientFile Style { get; }

    /// <summary>The modules that the application cannot start without.</summary>
    public IReadOnlyList<ClientFile> Preload { get; }

    /// <summary>The addresses of the modules that plug-ins may import, by name.</summary>
    public IReadOnlyDictionary<string, string> Imports { get; }

    /// <summary>All files, in no order.</summary>
    public IReadOnlyCollection<ClientFile> Files => _files.Values;

    /// <summary>Reads the client that lies beside the program.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public static ClientBundle Open()
    {
        string path = Path.Combine(AppContext.BaseDirectory, ArchiveName);
        return File.Exists(path)
            ? Read(path)
            : throw new FileNotFoundException($"The backoffice client is missing. The build makes {ArchiveName} and puts it beside the program.", path);
    }

    /// <summary>The file at a path below the root of the client, if there is one.</summary>
    /// <param name="name">Without a slash in front.</param>
    public ClientFile? Find(string name) => _files.GetValueOrDefault(name);

    private static ClientBundle Read(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        ClientManifest manifest = JsonSerializer.Deserialize<ClientManifest>(BytesOf(archive, ManifestName), Json)
            ?? throw new InvalidDataException($"{path} has no description of itself.");
        return new ClientBundle(
            manifest,
            manifest.Files.ToFrozenDictionary(file => file.Key, file => FileOf(archive, file.Key, file.Value), StringComparer.Ordinal));
    }

    private static ClientFile FileOf(ZipArchive archive, string name, ClientManifest.Entry entry)
    {
        IReadOnlyList<string> encodings = entry.Encodings is [] ? [ClientFile.Identity] : entry.Encodings;
        return new ClientFile(
            name,
            ClientContentTypes.Of(name),
            entry.Hash,
            entry.Immutable,
            encodings.ToFrozenDictionary(
                encoding => encoding,
                encoding => BytesOf(archive, Folder + name + Suffixes[encoding]),
                StringComparer.Ordinal));
    }

    private static byte[] BytesOf(ZipArchive archive, string name)
    {
        ZipArchiveEntry entry = archive.GetEntry(name) ?? throw new InvalidDataException($"The backoffice client lacks {name}.");
        byte[] bytes = new byte[entry.Length];
        using Stream stream = entry.Open();
        stream.ReadExactly(bytes);
        return bytes;
    }
}
