using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;

namespace ConsulateSite.USync.Runs;

/// <summary>The files that a folder has of a kind, while items of the site claim them.</summary>
internal sealed class ExistingFiles
{
    private readonly Dictionary<string, USyncFile> _byIdentity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, USyncFile> _byAlias = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<USyncFile> _unclaimed = [];
    private readonly bool _aliasIsUnique;

    /// <summary>Takes stock of the files.</summary>
    public ExistingFiles(IKindHandler handler, IEnumerable<USyncFile> live, IEnumerable<USyncFile> tombstones, IEnumerable<USyncItemResult> unreadable)
    {
        _aliasIsUnique = handler.IsAliasUnique;
        foreach (USyncFile file in live)
        {
            Names.Add(Path.GetFileNameWithoutExtension(file.Name));
            _byAlias.TryAdd(file.Alias, file);
            if (_byIdentity.TryAdd(IdentityOf(handler, file), file))
            {
                _unclaimed.Add(file);
            }
        }

        foreach (string name in tombstones.Select(file => file.Name).Concat(unreadable.Select(failure => failure.File)))
        {
            Names.Add(Path.GetFileNameWithoutExtension(name));
        }
    }

    /// <summary>The names in use.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file of an item, or null when it has none.</summary>
    public USyncFile? Claim(SyncItem item)
    {
        USyncFile? file = _byIdentity.GetValueOrDefault(item.Identity) ?? (_aliasIsUnique ? _byAlias.GetValueOrDefault(item.Alias) : null);
        return file is not null && _unclaimed.Remove(file) ? file : null;
    }

    /// <summary>The files whose item is not on the site.</summary>
    public IReadOnlyList<USyncFile> Unclaimed() => _unclaimed.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();

    // A file that does not say what it must is still the file of its key.
    private static string IdentityOf(IKindHandler handler, USyncFile file)
    {
        try
        {
            return handler.Read(file).Identity;
        }
        catch (USyncFormatException)
        {
            return file.Key.ToString();
        }
    }
}
