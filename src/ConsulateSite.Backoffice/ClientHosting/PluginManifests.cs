using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Umbraco.Cms.Core.Manifest;

namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>
/// Reads the <c>umbraco-package.json</c> of every plug-in anew each time: the client asks once when it starts, and who writes a
/// plug-in sees a change at once.
/// </summary>
internal sealed class PluginManifests(PluginFolders plugins) : IPackageManifestService
{
    private const string FileName = "umbraco-package.json";

    // As authors write these files: with comments, and a comma after the last element.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">A manifest cannot be read; the message names the file.</exception>
    public async Task<IEnumerable<PackageManifest>> GetAllPackageManifestsAsync()
    {
        List<PackageManifest> manifests = [];
        foreach ((string path, IFileInfo file) in Manifests(string.Empty).OrderBy(found => found.Path, StringComparer.Ordinal))
        {
            manifests.Add(await ReadAsync(path, file));
        }

        return manifests;
    }

    /// <inheritdoc/>
    public async Task<IEnumerable<PackageManifest>> GetPublicPackageManifestsAsync() =>
        (await GetAllPackageManifestsAsync()).Where(manifest => manifest.AllowPublicAccess);

    /// <inheritdoc/>
    public async Task<IEnumerable<PackageManifest>> GetPrivatePackageManifestsAsync() =>
        (await GetAllPackageManifestsAsync()).Where(manifest => !manifest.AllowPublicAccess);

    /// <inheritdoc/>
    public async Task<PackageManifestImportmap> GetPackageManifestImportmapAsync()
    {
        PackageManifestImportmap[] maps = [.. (await GetAllPackageManifestsAsync()).Select(manifest => manifest.Importmap).OfType<PackageManifestImportmap>()];
        return new PackageManifestImportmap
        {
            Imports = Merged(maps.Select(map => map.Imports)),
            Scopes = Merged(maps.Select(map => map.Scopes ?? [])),
        };
    }

    // The first plug-in to name something keeps it.
    private static Dictionary<string, T> Merged<T>(IEnumerable<Dictionary<string, T>> maps) => maps
        .SelectMany(map => map)
        .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static async Task<PackageManifest> ReadAsync(string path, IFileInfo file)
    {
        await using Stream stream = file.CreateReadStream();
        try
        {
            return await JsonSerializer.DeserializeAsync<PackageManifest>(stream, Json)
                ?? throw new InvalidDataException($"The plug-in manifest {path} is empty.");
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException($"The plug-in manifest {path} cannot be read: {failure.Message}", failure);
        }
    }

    private IEnumerable<(string Path, IFileInfo File)> Manifests(string folder)
    {
        foreach (IFileInfo entry in plugins.Files.GetDirectoryContents(folder))
        {
            string path = $"{folder}/{entry.Name}";
            if (!entry.IsDirectory && entry.Name == FileName)
            {
                yield return (path, entry);
            }

            foreach ((string, IFileInfo) found in entry.IsDirectory ? Manifests(path) : [])
            {
                yield return found;
            }
        }
    }
}
