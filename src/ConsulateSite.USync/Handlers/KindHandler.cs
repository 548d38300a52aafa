using System.Xml.Linq;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core;

namespace ConsulateSite.USync.Handlers;

/// <summary>A handler that knows the type of its items.</summary>
internal abstract class KindHandler<TItem>(Kind kind) : IKindHandler
    where TItem : SyncItem
{
    /// <summary>Whose name the changes bear.</summary>
    protected static Guid UserKey => Constants.Security.SuperUserKey;

    /// <inheritdoc />
    public Kind Kind { get; } = kind;

    /// <inheritdoc />
    public virtual bool IsKeyed => true;

    /// <inheritdoc />
    public virtual bool IsAliasUnique => false;

    /// <inheritdoc />
    public virtual Task BeginAsync(SyncRun run) => Task.CompletedTask;

    /// <inheritdoc />
    public abstract Task<bool> ExistsAsync(Guid key, string alias);

    /// <inheritdoc />
    public abstract Task DeleteAsync(Guid key, string alias);

    /// <inheritdoc cref="IKindHandler.Read" />
    public abstract TItem Read(USyncFile file);

    /// <inheritdoc cref="IKindHandler.Write" />
    public abstract void Write(TItem item, XElement root);

    /// <inheritdoc cref="IKindHandler.Order" />
    public virtual IReadOnlyList<TItem> Order(IReadOnlyList<TItem> items) => items;

    /// <inheritdoc cref="IKindHandler.FileNameOf" />
    public virtual string FileNameOf(TItem item) => FileNames.Slug(item.Alias);

    /// <inheritdoc cref="IKindHandler.ResolveAsync" />
    public virtual Task<TItem> ResolveAsync(TItem item, ICollection<string> warnings) => Task.FromResult(item);

    /// <inheritdoc cref="IKindHandler.FindAsync" />
    public abstract Task<TItem?> FindAsync(TItem item);

    /// <inheritdoc cref="IKindHandler.SaveAsync" />
    public abstract Task SaveAsync(TItem item);

    /// <inheritdoc cref="IKindHandler.CompleteAsync" />
    public virtual Task CompleteAsync(TItem item) => Task.CompletedTask;

    /// <inheritdoc cref="IKindHandler.GetAllAsync" />
    public abstract Task<IReadOnlyList<TItem>> GetAllAsync();

    /// <inheritdoc cref="IKindHandler.ExportFilesAsync" />
    public virtual Task ExportFilesAsync(TItem item, CancellationToken cancellationToken) => Task.CompletedTask;

    SyncItem IKindHandler.Read(USyncFile file)
    {
        if (file.Root.Name.LocalName != Kind.Root)
        {
            throw file.Root.Error($"The root is <{file.Root.Name.LocalName}>; a file of {Kind.Folder} begins with <{Kind.Root}>.");
        }

        return Read(file);
    }

    void IKindHandler.Write(SyncItem item, XElement root) => Write((TItem)item, root);

    string IKindHandler.FileNameOf(SyncItem item) => FileNameOf((TItem)item);

    IReadOnlyList<SyncItem> IKindHandler.Order(IReadOnlyList<SyncItem> items) => Order(items.Cast<TItem>().ToList());

    async Task<SyncItem> IKindHandler.ResolveAsync(SyncItem item, ICollection<string> warnings) => await ResolveAsync((TItem)item, warnings);

    async Task<SyncItem?> IKindHandler.FindAsync(SyncItem item) => await FindAsync((TItem)item);

    Task IKindHandler.SaveAsync(SyncItem item) => SaveAsync((TItem)item);

    Task IKindHandler.CompleteAsync(SyncItem item) => CompleteAsync((TItem)item);

    Task IKindHandler.ExportFilesAsync(SyncItem item, CancellationToken cancellationToken) => ExportFilesAsync((TItem)item, cancellationToken);

    async Task<IReadOnlyList<SyncItem>> IKindHandler.GetAllAsync() => await GetAllAsync();

    /// <summary>The key of a file that must have one.</summary>
    protected static Guid KeyOf(USyncFile file) =>
        file.Key != Guid.Empty ? file.Key : throw file.Root.Error("The root element has no Key.");

    /// <summary>The alias of a file that must have one.</summary>
    protected static string AliasOf(USyncFile file) =>
        !string.IsNullOrWhiteSpace(file.Alias) ? file.Alias : throw file.Root.Error("The root element has no Alias.");

    /// <summary>Sets key, alias and level on a root element.</summary>
    protected static void WriteRoot(SyncItem item, XElement root)
    {
        root.SetAttributeValue("Key", item.Key);
        root.SetAttributeValue("Alias", item.Alias);
        root.SetAttributeValue("Level", item.Level);
    }

    /// <summary>Fails unless a service of Umbraco succeeded.</summary>
    protected static void Demand<TStatus>(bool success, TStatus status, string what)
        where TStatus : struct, Enum
    {
        if (!success)
        {
            throw new USyncFormatException($"{what} was refused: {status}.");
        }
    }
}
