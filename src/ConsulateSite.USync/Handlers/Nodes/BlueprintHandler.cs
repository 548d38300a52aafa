using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>Blueprints: documents to begin from. They live in folders of their own and are never published.</summary>
internal sealed class BlueprintHandler(
    IContentService content,
    IContentBlueprintContainerService folders,
    SiteLanguages languages,
    NodeTypes types,
    TimeProvider time) : NodeHandler<IContent>(Kind.Blueprints, languages, types, time)
{
    private Dictionary<int, EntityContainer> _folders = [];

    /// <inheritdoc />
    public override async Task BeginAsync(SyncRun run)
    {
        await base.BeginAsync(run);
        await LoadFoldersAsync();
    }

    /// <inheritdoc />
    public override IReadOnlyList<NodeItem> Order(IReadOnlyList<NodeItem> items) => items;

    /// <inheritdoc />
    public override async Task<NodeItem> ResolveAsync(NodeItem item, ICollection<string> warnings)
    {
        Reference folder = item.Parent;
        NodeItem resolved = await base.ResolveAsync(item with { Parent = new Reference(Guid.Empty, string.Empty), Trashed = false }, warnings);
        return resolved with
        {
            Parent = folder,
            Published = null,
            PublishedCultures = new Dictionary<string, bool>(),
            Schedule = null,
            Template = null,
            SortOrder = null,
        };
    }

    /// <inheritdoc />
    public override async Task SaveAsync(NodeItem item)
    {
        EntityContainer? folder = await EnsureFolderAsync(item.Parent);
        IContent? existing = content.GetBlueprintById(item.Key);
        if (existing is null)
        {
            IContentType type = (IContentType)Types.Content(item.ContentType)!.Type;
            existing = new Content(item.Name, folder?.Id ?? Constants.System.Root, type, UserId, type.VariesByCulture() ? item.Names.Keys.First() : null)
            {
                Key = item.Key,
                Blueprint = true,
            };
        }

        existing.ParentId = folder?.Id ?? Constants.System.Root;
        Fill(existing, item);
        content.SaveBlueprint(existing, null, UserId);
    }

    /// <inheritdoc />
    public override Task DeleteAsync(Guid key, string alias)
    {
        if (content.GetBlueprintById(key) is { } blueprint)
        {
            content.DeleteBlueprint(blueprint, UserId);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override NodeType? TypeOf(string alias) => Types.Content(alias);

    /// <inheritdoc />
    protected override IContent? FindNode(Guid key) => content.GetBlueprintById(key);

    /// <inheritdoc />
    protected override IContent? FindNode(int id) => content.GetBlueprintById(id);

    /// <inheritdoc />
    protected override IEnumerable<IContent> GetNodes() => content.GetBlueprintsForContentTypes();

    /// <inheritdoc />
    protected override NodeItem With(NodeItem item, IContent node) => item with
    {
        Parent = _folders.TryGetValue(node.ParentId, out EntityContainer? folder)
            ? new Reference(folder.Key, folder.Name ?? string.Empty)
            : new Reference(Guid.Empty, string.Empty),
        SortOrder = node.SortOrder,
    };

    private async Task LoadFoldersAsync() => _folders = (await folders.GetAllAsync()).ToDictionary(folder => folder.Id);

    private async Task<EntityContainer?> EnsureFolderAsync(Reference wanted)
    {
        if (wanted.Key == Guid.Empty)
        {
            return null;
        }

        // Read anew each time: what was made for an item that failed is gone with it.
        await LoadFoldersAsync();
        EntityContainer? folder = _folders.Values.FirstOrDefault(candidate => candidate.Key == wanted.Key);
        if (folder is null)
        {
            Attempt<EntityContainer?, EntityContainerOperationStatus> attempt = await folders.CreateAsync(wanted.Key, wanted.Alias, null, UserKey);
            Demand(attempt.Success, attempt.Status, $"Making the folder {wanted.Alias}");
            folder = attempt.Result;
            await LoadFoldersAsync();
        }

        return folder;
    }
}
