using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Handlers;

/// <summary>
/// Finds the key of a content or media type by its alias: in the files of the run, because data types come before the
/// types they name, then on the site.
/// </summary>
internal sealed class TypeKeys(IContentTypeService contentTypes, IMediaTypeService mediaTypes)
{
    private Dictionary<string, Guid> _inFiles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes the types of a run.</summary>
    public void Load(SyncRun run)
    {
        _inFiles = new Dictionary<string, Guid>(StringComparer.OrdinalIgnoreCase);
        foreach (USyncFile file in run.Files[Kind.ContentTypes].Concat(run.Files[Kind.MediaTypes]))
        {
            _inFiles.TryAdd(file.Alias, file.Key);
        }
    }

    /// <summary>The key, or null when no such type is known.</summary>
    public Guid? Find(string alias) =>
        _inFiles.TryGetValue(alias, out Guid key) ? key : contentTypes.Get(alias)?.Key ?? mediaTypes.Get(alias)?.Key;
}
