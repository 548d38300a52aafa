using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>Documents.</summary>
internal sealed class ContentHandler(
    IContentService content,
    ITemplateService templates,
    IRelationService relations,
    SiteLanguages languages,
    NodeTypes types,
    TimeProvider time) : NodeHandler<IContent>(Kind.Content, languages, types, time)
{
    private readonly DocumentPublisher _publisher = new(content, UserId);
    private Dictionary<int, ITemplate> _templates = [];

    /// <inheritdoc />
    public override async Task BeginAsync(SyncRun run)
    {
        await base.BeginAsync(run);
        _templates = (await templates.GetAllAsync(Array.Empty<string>())).ToDictionary(template => template.Id);
    }

    /// <inheritdoc />
    public override async Task<NodeItem> ResolveAsync(NodeItem item, ICollection<string> warnings)
    {
        NodeItem resolved = await base.ResolveAsync(item, warnings);
        if (resolved.Template is { } wanted && wanted.Key != Guid.Empty)
        {
            ITemplate? template = _templates.Values.FirstOrDefault(candidate => candidate.Key == wanted.Key)
                ?? _templates.Values.FirstOrDefault(candidate => string.Equals(candidate.Alias, wanted.Alias, StringComparison.OrdinalIgnoreCase));
            if (template is null)
            {
                warnings.Add($"The template \"{wanted.Alias}\" does not exist and is left out.");
            }

            resolved = resolved with { Template = template is null ? null : new Reference(template.Key, template.Alias) };
        }

        return WithReachableState(resolved, warnings);
    }

    /// <inheritdoc />
    public override Task SaveAsync(NodeItem item)
    {
        int parentId = item.Trashed ? Constants.System.Root : ParentIdOf(item);
        IContent node = content.GetById(item.Key) ?? New(item, parentId);
        if (node.HasIdentity && !item.Trashed && (node.Trashed || node.ParentId != parentId))
        {
            Demand(content.Move(node, parentId, UserId), "Moving the document");
        }

        Fill(node, item);
        if (item.Template is { } template)
        {
            node.TemplateId = _templates.Values.FirstOrDefault(candidate => candidate.Key == template.Key)?.Id;
        }

        _publisher.Store(node, item);
        if (item.Trashed && !node.Trashed)
        {
            Demand(content.MoveToRecycleBin(node, UserId), "Moving the document to the bin");
        }

        Forget(item.Key);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task DeleteAsync(Guid key, string alias)
    {
        if (content.GetById(key) is { } node)
        {
            Demand(content.Delete(node, UserId), $"Deleting the document {alias}");
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override NodeType? TypeOf(string alias) => Types.Content(alias);

    /// <inheritdoc />
    protected override IContent? FindNode(Guid key) => content.GetById(key);

    /// <inheritdoc />
    protected override IContent? FindNode(int id) => content.GetById(id);

    /// <inheritdoc />
    protected override IEnumerable<IContent> GetNodes() =>
        Pages((page, size) => (content.GetPagedDescendants(Constants.System.Root, page, size, out long total), total))
            .Concat(Pages((page, size) => (content.GetPagedContentInRecycleBin(page, size, out long total), total)));

    /// <inheritdoc />
    protected override NodeItem With(NodeItem item, IContent node)
    {
        ITemplate? template = node.TemplateId is { } id ? _templates.GetValueOrDefault(id) : null;
        bool varies = item.Names.Count > 0;
        return item with
        {
            Template = template is null ? new Reference(Guid.Empty, string.Empty) : new Reference(template.Key, template.Alias),
            Published = varies ? null : node.Published,
            PublishedCultures = varies
                ? item.Names.Keys.ToDictionary(culture => culture, node.IsCulturePublished, StringComparer.OrdinalIgnoreCase)
                : [],
            Schedule = ScheduleOf(node),
            TrashedFrom = node.Trashed
                ? relations.GetByChildId(node.Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias)
                    .Select(relation => content.GetById(relation.ParentId)?.Key)
                    .FirstOrDefault()
                : null,
        };
    }

    private static void Demand(OperationResult result, string what) => Demand(result.Success, result.Result, what);

    private List<NodeSchedule> ScheduleOf(IContent node) => content.GetContentScheduleByContentId(node.Id).FullSchedule
        .Where(entry => entry.Date > Time.GetUtcNow().UtcDateTime)
        .Select(entry => new NodeSchedule(entry.Culture, entry.Action, entry.Date))
        .ToList();

    private IContent New(NodeItem item, int parentId)
    {
        IContentType type = (IContentType)Types.Content(item.ContentType)!.Type;
        Content node = new(item.Name, parentId, type, UserId, type.VariesByCulture() ? item.Names.Keys.First() : null) { Key = item.Key };
        node.CreateDate = item.CreateDate ?? node.CreateDate;
        return node;
    }

    // Umbraco publishes nothing below what is not published: such a document keeps the state that it has.
    private NodeItem WithReachableState(NodeItem item, ICollection<string> warnings)
    {
        bool wanted = item.Published is true || item.PublishedCultures.Values.Any(published => published);
        if (!wanted || item.Trashed || ParentOf(item) is not { } parent || content.IsPathPublished(parent))
        {
            return item;
        }

        warnings.Add($"It is published in the file, but the document above it (\"{parent.Name}\") is not; it stays as it is.");
        return item with { Published = null, PublishedCultures = new Dictionary<string, bool>() };
    }
}
