using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Manifest;

namespace ConsulateSite.Backoffice.Manifests;

/// <summary>
/// Finds the plug-ins of the site: every <c>App_Plugins/…/umbraco-package.json</c> of the content root and of the web root, as on
/// any Umbraco site. The files are few and small; they are read when the client starts, so that a change shows on the next load.
/// </summary>
internal sealed class PackageManifestFiles(IWebHostEnvironment environment, ILogger<PackageManifestFiles> logger) : IPackageManifestService
{
    private const string Folder = "App_Plugins";
    private const string FileName = "umbraco-package.json";
    private const int Deepest = 4;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public Task<IEnumerable<PackageManifest>> GetAllPackageManifestsAsync() => Task.FromResult<IEnumerable<PackageManifest>>(Read());

    public Task<IEnumerable<PackageManifest>> GetPublicPackageManifestsAsync() =>
        Task.FromResult(Read().Where(manifest => manifest.AllowPublicAccess));

    public Task<IEnumerable<PackageManifest>> GetPrivatePackageManifestsAsync() =>
        Task.FromResult(Read().Where(manifest => !manifest.AllowPublicAccess));

    public Task<PackageManifestImportmap> GetPackageManifestImportmapAsync()
    {
        PackageManifestImportmap[] maps = [.. Read().Select(manifest => manifest.Importmap).OfType<PackageManifestImportmap>()];
        return Task.FromResult(new PackageManifestImportmap
        {
            Imports = Merge(maps.SelectMany(map => map.Imports)),
            Scopes = Merge(maps.SelectMany(map => map.Scopes ?? [])),
        });
    }

    private static Dictionary<string, T> Merge<T>(IEnumerable<KeyValuePair<string, T>> entries) =>
        entries.DistinctBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<IFileInfo> Find(IFileProvider files, string folder, int depth) => files.GetDirectoryContents(folder)
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .SelectMany(file => file switch
        {
            { IsDirectory: true } when depth < Deepest => Find(files, $"{folder}/{file.Name}", depth + 1),
            { IsDirectory: false, Name: FileName } => [file],
            _ => [],
        });

    private List<PackageManifest> Read() =>
    [
        .. new[] { environment.ContentRootFileProvider, environment.WebRootFileProvider }
            .SelectMany(files => Find(files, Folder, depth: 1))
            .Select(Parse)
            .OfType<PackageManifest>()
            .DistinctBy(manifest => manifest.Id ?? manifest.Name, StringComparer.Ordinal),
    ];

    private PackageManifest? Parse(IFileInfo file)
    {
        try
        {
            using Stream content = file.CreateReadStream();
            return JsonSerializer.Deserialize<PackageManifest>(content, Json);
        }
        catch (JsonException exception)
        {
            // One broken plug-in must not take the whole backoffice away from everybody.
            logger.LogError(exception, "The manifest {File} of a plug-in is not well-formed; the plug-in is left out", file.PhysicalPath ?? file.Name);
            return null;
        }
    }
}
