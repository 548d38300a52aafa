using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.USync.Files;
using ConsulateSite.USync.Json;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Extensions;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>The files of media: in <c>media</c> beside the version folder, and in the media folder of the site.</summary>
internal sealed class MediaFiles(MediaFileManager manager, IOptions<ContentSettings> settings)
{
    /// <summary>The files that the values of an item name and that lie in the folder, as digests by path.</summary>
    /// <exception cref="USyncFormatException">A path leads out of the folder, or a file is of a forbidden kind.</exception>
    public async Task<IReadOnlyDictionary<string, string>> InFolderAsync(NodeItem item, NodeType type, USyncFolder folder, ICollection<string> warnings)
    {
        Dictionary<string, string> digests = new(StringComparer.Ordinal);
        foreach (NodeValue value in FileValues(item, type))
        {
            string? path = PathOf(value);
            if (path is null)
            {
                if (AddressOf(value) is not { Length: > 0 })
                {
                    continue;
                }

                warnings.Add($"The file of {value.Path} is not one of this site's media; it is left where it is.");
                continue;
            }

            string full = ContainedPath.Resolve(folder.MediaPath, path);
            if (File.Exists(full))
            {
                await using FileStream stream = File.OpenRead(full);
                digests[path] = await DigestAsync(stream);
            }
            else if (!manager.FileSystem.FileExists(path))
            {
                warnings.Add($"The file media/{path} is missing.");
            }
        }

        return digests;
    }

    /// <summary>The files that the values of an item name and that the site has, as digests by path.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OnSiteAsync(NodeItem item, NodeType? type)
    {
        Dictionary<string, string> digests = new(StringComparer.Ordinal);
        foreach (string path in type is null ? [] : FileValues(item, type).Select(PathOf).OfType<string>())
        {
            if (manager.FileSystem.FileExists(path))
            {
                await using Stream stream = manager.FileSystem.OpenFile(path);
                digests[path] = await DigestAsync(stream);
            }
        }

        return digests;
    }

    /// <summary>Copies files from the folder to the site.</summary>
    public async Task CopyToSiteAsync(IEnumerable<string> paths, USyncFolder folder)
    {
        foreach (string path in paths)
        {
            await using FileStream stream = File.OpenRead(ContainedPath.Resolve(folder.MediaPath, path));
            manager.FileSystem.AddFile(path, stream, overrideIfExists: true);
        }
    }

    /// <summary>Copies files from the site to the folder.</summary>
    public async Task CopyToFolderAsync(IEnumerable<string> paths, USyncFolder folder, CancellationToken cancellationToken)
    {
        foreach (string path in paths)
        {
            string full = ContainedPath.Resolve(folder.MediaPath, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            await using Stream source = manager.FileSystem.OpenFile(path);
            await using FileStream target = File.Create(full);
            await source.CopyToAsync(target, cancellationToken);
        }
    }

    private static IEnumerable<NodeValue> FileValues(NodeItem item, NodeType type) => item.Values.Where(value =>
        value.Text.Length > 0 && type.Property(value.Alias)?.EditorAlias is "Umbraco.UploadField" or "Umbraco.ImageCropper");

    private static string? AddressOf(NodeValue value)
    {
        string text = NodeValues.ToText(value.Stored);
        return CanonicalJson.TryParse(text, out JsonNode? node) && node is JsonObject cropper
            ? cropper["src"]?.GetValueKind() == JsonValueKind.String ? cropper["src"]!.GetValue<string>() : null
            : text;
    }

    private static async Task<string> DigestAsync(Stream stream) => Convert.ToHexStringLower(await SHA256.HashDataAsync(stream));

    private string? PathOf(NodeValue value)
    {
        try
        {
            string? path = AddressOf(value) is { Length: > 0 } address ? ContainedPath.Relative(address) : null;
            return path is null || settings.Value.IsFileAllowedForUpload(Path.GetExtension(path).TrimStart('.'))
                ? path
                : throw new USyncFormatException($"Files such as \"{Path.GetFileName(path)}\" are not allowed on this site.");
        }
        catch (USyncFormatException error) when (error.Line is null && value.Source is not null)
        {
            throw value.Source.Error(error.Message);
        }
    }
}
