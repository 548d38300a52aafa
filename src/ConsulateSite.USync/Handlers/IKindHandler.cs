using System.Xml.Linq;
using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Handlers;

/// <summary>All that one kind of items needs. A handler serves one run.</summary>
internal interface IKindHandler
{
    /// <summary>The kind.</summary>
    Kind Kind { get; }

    /// <summary>Whether items are known by their key; languages and domains are known by their alias.</summary>
    bool IsKeyed { get; }

    /// <summary>Whether an alias belongs to one item only, so that items with different keys and one alias are the same.</summary>
    bool IsAliasUnique { get; }

    /// <summary>Called once before the first item; earlier kinds are done.</summary>
    Task BeginAsync(SyncRun run);

    /// <summary>Reads a live file.</summary>
    /// <exception cref="USyncFormatException">The file does not say what it must.</exception>
    SyncItem Read(USyncFile file);

    /// <summary>Writes an item into a root element, beside what is there already.</summary>
    void Write(SyncItem item, XElement root);

    /// <summary>The name of the file of an item, without extension, before clashes are resolved.</summary>
    string FileNameOf(SyncItem item);

    /// <summary>Puts items into an order in which each one comes after what it needs.</summary>
    IReadOnlyList<SyncItem> Order(IReadOnlyList<SyncItem> items);

    /// <summary>Translates what a file says into the terms of this site: its languages, its editors, its types.</summary>
    /// <exception cref="USyncFormatException">The file asks for what the site does not have.</exception>
    Task<SyncItem> ResolveAsync(SyncItem item, ICollection<string> warnings);

    /// <summary>What the site has for this item, or null.</summary>
    Task<SyncItem?> FindAsync(SyncItem item);

    /// <summary>Stores a resolved item, new or not. Runs in a scope of its own.</summary>
    /// <exception cref="USyncFormatException">The site refuses it.</exception>
    Task SaveAsync(SyncItem item);

    /// <summary>The second pass over a stored item, once all of its kind are there. Runs in a scope of its own.</summary>
    Task CompleteAsync(SyncItem item);

    /// <summary>Whether the item of a tombstone is on the site.</summary>
    Task<bool> ExistsAsync(Guid key, string alias);

    /// <summary>Deletes the item of a tombstone. Runs in a scope of its own.</summary>
    Task DeleteAsync(Guid key, string alias);

    /// <summary>All items of the site.</summary>
    Task<IReadOnlyList<SyncItem>> GetAllAsync();

    /// <summary>Writes what belongs to an item beside its own file, such as the binaries of media.</summary>
    Task ExportFilesAsync(SyncItem item, CancellationToken cancellationToken);
}
