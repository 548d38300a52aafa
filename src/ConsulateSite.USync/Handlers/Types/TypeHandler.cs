using System.Xml.Linq;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.USync.Handlers.Types;

/// <summary>
/// What content types and media types share. The first pass stores a type with its properties, after the types it is
/// made of; the second says which types are allowed below it, which may be any type, itself included.
/// </summary>
internal abstract class TypeHandler<TType>(
    Kind kind,
    IContentTypeBaseService<TType> types,
    IEntityTypeContainerService<TType> containers,
    IDataTypeService dataTypes,
    IShortStringHelper shortStrings,
    Guid defaultListView) : KindHandler<TypeItem>(kind)
    where TType : class, IContentTypeComposition
{
    private readonly TypeReader _reader = new(kind, defaultListView, shortStrings);
    private readonly TypeMapper _mapper = new(dataTypes, shortStrings);
    private readonly Folders<TType> _folders = new(containers);
    private HashSet<string> _inFiles = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool IsAliasUnique => true;

    /// <inheritdoc />
    public override async Task BeginAsync(SyncRun run)
    {
        _inFiles = run.Files[Kind].Select(file => file.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        await _folders.LoadAsync();
    }

    /// <inheritdoc />
    public override TypeItem Read(USyncFile file) => _reader.Read(file, KeyOf(file), AliasOf(file));

    /// <inheritdoc />
    public override void Write(TypeItem item, XElement root)
    {
        WriteRoot(item, root);
        TypeWriter.Write(item, root, Kind);
    }

    /// <inheritdoc />
    public override IReadOnlyList<TypeItem> Order(IReadOnlyList<TypeItem> items) => Ordering.ByNeed(
        items,
        item => item.Alias,
        item => (item.Compositions ?? []).Append(item.Parent).OfType<Reference>().Select(reference => reference.Alias),
        StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override Task<TypeItem> ResolveAsync(TypeItem item, ICollection<string> warnings)
    {
        List<Reference>? structure = item.Structure is null ? null : [];
        foreach (Reference allowed in item.Structure ?? [])
        {
            if (Find(allowed) is { } type)
            {
                structure!.Add(new Reference(type.Key, type.Alias));
            }
            else if (_inFiles.Contains(allowed.Alias))
            {
                structure!.Add(allowed);
            }
            else
            {
                warnings.Add($"The type \"{allowed.Alias}\", allowed below, does not exist and is left out.");
            }
        }

        return Task.FromResult(item with
        {
            Structure = structure,
            Compositions = item.Compositions?.Select(composition => Named(composition, item)).ToList(),
            Parent = item.Parent is null ? null : Named(item.Parent, item),
        });
    }

    /// <inheritdoc />
    public override Task<TypeItem?> FindAsync(TypeItem item)
    {
        TType? type = types.Get(item.Key);
        if (type is null && types.Get(item.Alias) is { } other)
        {
            throw item.File!.Root.Error($"The alias \"{item.Alias}\" belongs to another type of the site (key {other.Key}).");
        }

        return Task.FromResult(type is null ? null : From(type));
    }

    /// <inheritdoc />
    public override async Task SaveAsync(TypeItem item)
    {
        EntityContainer? folder = item.Folder is { } path ? await _folders.EnsureAsync(path, UserKey) : null;
        TType? parent = item.Parent is null ? null : Find(item.Parent);
        int parentId = parent?.Id ?? folder?.Id ?? Constants.System.Root;
        TType? existing = types.Get(item.Key);
        TType type = existing ?? Create(parentId);
        if (existing is null)
        {
            type.Key = item.Key;
        }

        type.Alias = item.Alias;
        Fill(type, item);
        ApplyCompositions(type, item, parent);
        await _mapper.ApplyAsync(item, type);
        await FillMoreAsync(type, item);
        await StoreAsync(type, existing is null);
        if (existing is not null && existing.ParentId != parentId && item.Parent is null)
        {
            Attempt<TType?, ContentTypeStructureOperationStatus> attempt = await types.MoveAsync(type.Key, folder?.Key);
            Demand(attempt.Success, attempt.Status, $"Moving the type {item.Alias}");
        }
    }

    /// <inheritdoc />
    public override async Task CompleteAsync(TypeItem item)
    {
        if (item.Structure is null || types.Get(item.Key) is not { } type)
        {
            return;
        }

        List<ContentTypeSort> allowed = item.Structure
            .Select(Find)
            .OfType<TType>()
            .Select((child, place) => new ContentTypeSort(child.Key, place, child.Alias))
            .ToList();
        if (!StructureOf(type).Select(child => child.Key).SequenceEqual(allowed.Select(child => child.Key)))
        {
            type.AllowedContentTypes = allowed;
            await StoreAsync(type, isNew: false);
        }
    }

    /// <inheritdoc />
    public override Task<bool> ExistsAsync(Guid key, string alias) => Task.FromResult(types.Get(key) is not null);

    /// <inheritdoc />
    public override async Task DeleteAsync(Guid key, string alias)
    {
        ContentTypeOperationStatus status = await types.DeleteAsync(key, UserKey);
        Demand(status == ContentTypeOperationStatus.Success, status, $"Deleting the type {alias}");
    }

    /// <inheritdoc />
    public override Task<IReadOnlyList<TypeItem>> GetAllAsync() => Task.FromResult<IReadOnlyList<TypeItem>>(types.GetAll().Select(From).ToList());

    /// <summary>A new type below a folder, a type, or the root.</summary>
    protected abstract TType Create(int parentId);

    /// <summary>Adds what only this kind of type has to an item.</summary>
    protected virtual TypeItem With(TypeItem item, TType type) => item;

    /// <summary>Sets what only this kind of type has.</summary>
    protected virtual Task FillMoreAsync(TType type, TypeItem item) => Task.CompletedTask;

    private static void Fill(TType type, TypeItem item)
    {
        type.Name = item.Name;
        type.Icon = item.Icon ?? type.Icon;
        type.Thumbnail = item.Thumbnail ?? type.Thumbnail;
        type.Description = item.Description ?? type.Description;
        type.AllowedAsRoot = item.AllowAtRoot ?? type.AllowedAsRoot;
        type.ListView = item.ListView is { } listView ? listView == Guid.Empty ? null : listView : type.ListView;
        type.Variations = item.Variations ?? type.Variations;
        type.IsElement = item.IsElement ?? type.IsElement;
        type.AllowedInLibrary = item.AllowedInLibrary ?? type.AllowedInLibrary;
    }

    private static IEnumerable<ContentTypeSort> StructureOf(TType type) =>
        (type.AllowedContentTypes ?? []).OrderBy(child => child.SortOrder).ThenBy(child => child.Alias, StringComparer.Ordinal);

    private void ApplyCompositions(TType type, TypeItem item, TType? parent)
    {
        if (item.Compositions is null && parent is null)
        {
            return;
        }

        List<TType> wanted = (item.Compositions ?? []).Select(Find).OfType<TType>().ToList();
        if (parent is not null && wanted.TrueForAll(composition => composition.Key != parent.Key))
        {
            wanted.Add(parent);
        }

        foreach (IContentTypeComposition gone in type.ContentTypeComposition.Where(composition => wanted.TrueForAll(other => other.Key != composition.Key)).ToList())
        {
            type.RemoveContentType(gone.Alias);
        }

        foreach (TType composition in wanted.Where(composition => !type.ContentTypeCompositionExists(composition.Alias)))
        {
            type.AddContentType(composition);
        }
    }

    private TType? Find(Reference reference) =>
        (reference.Key == Guid.Empty ? null : types.Get(reference.Key)) ?? (reference.Alias.Length == 0 ? null : types.Get(reference.Alias));

    private Reference Named(Reference reference, TypeItem item) => Find(reference) is { } type
        ? new Reference(type.Key, type.Alias)
        : throw item.File!.Root.Required("Info").Error($"The type \"{reference.Alias}\", which this one is made of, does not exist.");

    private async Task StoreAsync(TType type, bool isNew)
    {
        Attempt<ContentTypeOperationStatus> attempt = isNew ? await types.CreateAsync(type, UserKey) : await types.UpdateAsync(type, UserKey);
        Demand(attempt.Success, attempt.Result, $"Storing the type {type.Alias}");
    }

    private TypeItem From(TType type)
    {
        IContentTypeComposition? parent = type.ContentTypeComposition.FirstOrDefault(composition => composition.Id == type.ParentId);
        return With(
            new TypeItem
            {
                Key = type.Key,
                Alias = type.Alias,
                Level = type.Level,
                Name = type.Name ?? type.Alias,
                Icon = type.Icon ?? string.Empty,
                Thumbnail = type.Thumbnail ?? string.Empty,
                Description = type.Description ?? string.Empty,
                AllowAtRoot = type.AllowedAsRoot,
                ListView = type.ListView ?? Guid.Empty,
                Variations = type.Variations,
                IsElement = type.IsElement,
                AllowedInLibrary = type.AllowedInLibrary,
                Folder = parent is null ? _folders.PathOf(type.ParentId) : null,
                Parent = parent is null ? null : new Reference(parent.Key, parent.Alias),
                Compositions = type.ContentTypeComposition.Select(composition => new Reference(composition.Key, composition.Alias)).ToList(),
                Structure = StructureOf(type).Select(child => new Reference(child.Key, child.Alias)).ToList(),
                Properties = TypeMapper.PropertiesOf(type),
                Tabs = TypeMapper.TabsOf(type),
            },
            type);
    }
}
