using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>Media with their files.</summary>
internal sealed class MediaHandler(
    IMediaService media,
    IRelationService relations,
    MediaFiles files,
    SiteLanguages languages,
    NodeTypes types,
    TimeProvider time) : NodeHandler<IMedia>(Kind.Media, languages, types, time)
{
    /// <inheritdoc />
    public override async Task<NodeItem> ResolveAsync(NodeItem item, ICollection<string> warnings)
    {
        NodeItem resolved = await base.ResolveAsync(item, warnings) with { Published = null, PublishedCultures = new Dictionary<string, bool>(), Schedule = null, Template = null };
        return resolved with { Files = await files.InFolderAsync(resolved, TypeOf(resolved.ContentType)!, Run.Folder, warnings) };
    }

    /// <inheritdoc />
    public override async Task<NodeItem?> FindAsync(NodeItem item)
    {
        NodeItem? found = await base.FindAsync(item);
        return found is null ? null : found with { Files = await files.OnSiteAsync(found, TypeOf(found.ContentType)) };
    }

    /// <inheritdoc />
    public override async Task SaveAsync(NodeItem item)
    {
        int parentId = item.Trashed ? Constants.System.Root : ParentIdOf(item);
        IMedia node = media.GetById(item.Key) ?? New(item, parentId);
        if (node.HasIdentity && !item.Trashed && (node.Trashed || node.ParentId != parentId))
        {
            Demand(media.Move(node, parentId, UserId), "Moving the media item");
        }

        await files.CopyToSiteAsync(item.Files.Keys, Run.Folder);
        Fill(node, item);
        if (!node.HasIdentity)
        {
            Demand(media.Save(node, UserId), "Storing the media item");
        }

        node.SortOrder = item.Trashed ? node.SortOrder : item.SortOrder ?? node.SortOrder;
        if (node.IsDirty())
        {
            Demand(media.Save(node, UserId), "Storing the media item");
        }

        if (item.Trashed && !node.Trashed)
        {
            Demand(media.MoveToRecycleBin(node, UserId), "Moving the media item to the bin");
        }

        Forget(item.Key);
    }

    /// <inheritdoc />
    public override Task ExportFilesAsync(NodeItem item, CancellationToken cancellationToken) =>
        files.CopyToFolderAsync(item.Files.Keys, Run.Folder, cancellationToken);

    /// <inheritdoc />
    public override Task DeleteAsync(Guid key, string alias)
    {
        if (media.GetById(key) is { } node)
        {
            Demand(media.Delete(node, UserId), $"Deleting the media item {alias}");
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override async Task<IReadOnlyList<NodeItem>> GetAllAsync()
    {
        List<NodeItem> items = [];
        foreach (NodeItem item in await base.GetAllAsync())
        {
            items.Add(item with { Files = await files.OnSiteAsync(item, TypeOf(item.ContentType)) });
        }

        return items;
    }

    /// <inheritdoc />
    protected override NodeType? TypeOf(string alias) => Types.Media(alias);

    /// <inheritdoc />
    protected override IMedia? FindNode(Guid key) => media.GetById(key);

    /// <inheritdoc />
    protected override IMedia? FindNode(int id) => media.GetById(id);

    /// <inheritdoc />
    protected override IEnumerable<IMedia> GetNodes() =>
        Pages((page, size) => (media.GetPagedDescendants(Constants.System.Root, page, size, out long total), total))
            .Concat(Pages((page, size) => (media.GetPagedMediaInRecycleBin(page, size, out long total), total)));

    /// <inheritdoc />
    protected override NodeItem With(NodeItem item, IMedia node) => item with
    {
        TrashedFrom = node.Trashed
            ? relations.GetByChildId(node.Id, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias)
                .Select(relation => media.GetById(relation.ParentId)?.Key)
                .FirstOrDefault()
            : null,
    };

    private static void Demand(Attempt<OperationResult?> attempt, string what) =>
        Demand(attempt.Success, attempt.Result?.Result ?? OperationResultType.Failed, what);

    private IMedia New(NodeItem item, int parentId)
    {
        IMedia node = media.CreateMedia(item.Name, parentId, item.ContentType, UserId);
        node.Key = item.Key;
        node.CreateDate = item.CreateDate ?? node.CreateDate;
        return node;
    }
}
