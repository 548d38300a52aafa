using System.Net;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.USync.Handlers;

/// <summary>
/// The folders of data types and content types. A file names its folder by a path of url-encoded names, such as
/// <c>Blocks/Rich+text</c>.
/// </summary>
internal sealed class Folders<T>(IEntityTypeContainerService<T> containers)
    where T : ITreeEntity
{
    private IReadOnlyList<EntityContainer> _all = [];

    /// <summary>Reads the folders anew.</summary>
    public async Task LoadAsync() => _all = (await containers.GetAllAsync()).ToList();

    /// <summary>One spelling for a path, whatever was encoded in it.</summary>
    public static string Normalise(string? path) => string.Join('/', Names(path).Select(WebUtility.UrlEncode));

    /// <summary>The path of the folder that an item is in; empty at the root, or when its parent is no folder.</summary>
    public string PathOf(int parentId)
    {
        Stack<string> names = new();
        for (EntityContainer? folder = ById(parentId); folder is not null && names.Count < 100; folder = ById(folder.ParentId))
        {
            names.Push(WebUtility.UrlEncode(folder.Name ?? string.Empty));
        }

        return string.Join('/', names);
    }

    /// <summary>The folder of a path, made when it is missing; null for the root.</summary>
    /// <exception cref="USyncFormatException">The site refuses the folder.</exception>
    public async Task<EntityContainer?> EnsureAsync(string path, Guid userKey)
    {
        List<string> names = Names(path).ToList();
        if (names.Count == 0)
        {
            return null;
        }

        // Read anew each time: what was made for an item that failed is gone with it.
        await LoadAsync();
        EntityContainer? parent = null;
        foreach (string name in names)
        {
            int parentId = parent?.Id ?? Umbraco.Cms.Core.Constants.System.Root;
            EntityContainer? folder = _all.FirstOrDefault(candidate => candidate.ParentId == parentId && candidate.Name == name);
            if (folder is null)
            {
                Umbraco.Cms.Core.Attempt<EntityContainer?, EntityContainerOperationStatus> attempt =
                    await containers.CreateAsync(Guid.NewGuid(), name, parent?.Key, userKey);
                folder = attempt.Success && attempt.Result is { } made
                    ? made
                    : throw new USyncFormatException($"The folder \"{name}\" was refused: {attempt.Status}.");
                await LoadAsync();
            }

            parent = folder;
        }

        return parent;
    }

    private static IEnumerable<string> Names(string? path) =>
        (path ?? string.Empty).Split('/', StringSplitOptions.RemoveEmptyEntries).Select(name => WebUtility.UrlDecode(name).Trim()).Where(name => name.Length > 0);

    private EntityContainer? ById(int id) => _all.FirstOrDefault(folder => folder.Id == id);
}
