using System.Xml.Linq;
using ConsulateSite.USync.Files;
using ConsulateSite.USync.Upgrades.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>What documents, blueprints and media share: they hang in a tree, have a type, names and values.</summary>
internal abstract class NodeHandler<TNode>(Kind kind, SiteLanguages languages, NodeTypes types, TimeProvider time) : KindHandler<NodeItem>(kind)
    where TNode : class, IContentBase
{
    private const int PageSize = 200;

    private static readonly Reference Root = new(Guid.Empty, string.Empty);

    private readonly ValueUpgrade _upgrade = new(types);
    private readonly Dictionary<Guid, TNode> _parents = [];
    private readonly Dictionary<int, Reference> _references = [];

    /// <summary>The super user, whose name the changes bear; the services of documents and media know users by number.</summary>
    protected const int UserId = -1;

    /// <summary>The run at work.</summary>
    protected SyncRun Run { get; private set; } = null!;

    /// <summary>The types of the site.</summary>
    protected NodeTypes Types { get; } = types;

    /// <summary>The clock.</summary>
    protected TimeProvider Time { get; } = time;

    /// <summary>The languages of the site.</summary>
    protected SiteLanguages Languages { get; } = languages;

    /// <inheritdoc />
    public override async Task BeginAsync(SyncRun run)
    {
        Run = run;
        _parents.Clear();
        _references.Clear();
        Types.Load();
        await Languages.LoadAsync();
    }

    /// <inheritdoc />
    public override NodeItem Read(USyncFile file) => NodeReader.Read(file, KeyOf(file));

    /// <inheritdoc />
    public override void Write(NodeItem item, XElement root)
    {
        WriteRoot(item, root);
        NodeWriter.Write(item, root, Kind);
    }

    /// <inheritdoc />
    // What is in the bin goes last, for it may have been below what is not.
    public override IReadOnlyList<NodeItem> Order(IReadOnlyList<NodeItem> items) => Ordering
        .ByNeed(
            items.OrderBy(item => item.SortOrder ?? int.MaxValue).ToList(),
            item => item.Key,
            item => item.Parent.Key == Guid.Empty ? [] : [item.Parent.Key])
        .OrderBy(item => item.Trashed)
        .ToList();

    /// <inheritdoc />
    public override Task<NodeItem> ResolveAsync(NodeItem item, ICollection<string> warnings)
    {
        XElement info = item.File!.Root.Required("Info");
        NodeType type = TypeOf(item.ContentType)
            ?? throw info.Required("ContentType").Error($"The site has no type \"{item.ContentType}\".");
        if (!item.Trashed && !Run.IsReport && item.Parent.Key != Guid.Empty && ParentOf(item) is null)
        {
            throw info.Required("Parent").Error($"The parent \"{item.Parent.Alias}\" ({item.Parent.Key}) does not exist.");
        }

        return Task.FromResult(new NodeResolver(Languages, _upgrade, Time).Resolve(item, type, warnings) with { ContentType = type.Type.Alias });
    }

    /// <inheritdoc />
    public override Task<NodeItem?> FindAsync(NodeItem item) => Task.FromResult(FindNode(item.Key) is { } node ? From(node) : null);

    /// <inheritdoc />
    public override Task<bool> ExistsAsync(Guid key, string alias) => Task.FromResult(FindNode(key) is not null);

    /// <inheritdoc />
    public override Task<IReadOnlyList<NodeItem>> GetAllAsync()
    {
        List<TNode> all = GetNodes().DistinctBy(node => node.Key).ToList();
        Dictionary<int, TNode> byId = all.ToDictionary(node => node.Id);
        return Task.FromResult<IReadOnlyList<NodeItem>>(all.Select(node => From(node) with { Path = PathOf(node, byId) }).ToList());
    }

    /// <summary>Walks through a paged list.</summary>
    protected static IEnumerable<TNode> Pages(Func<long, int, (IEnumerable<TNode> Nodes, long Total)> load)
    {
        for (long page = 0; ; page++)
        {
            (IEnumerable<TNode> nodes, long total) = load(page, PageSize);
            foreach (TNode node in nodes)
            {
                yield return node;
            }

            if ((page + 1) * PageSize >= total)
            {
                yield break;
            }
        }
    }

    /// <summary>A type by alias, or null.</summary>
    protected abstract NodeType? TypeOf(string alias);

    /// <summary>A node by key, or null.</summary>
    protected abstract TNode? FindNode(Guid key);

    /// <summary>A node by number, or null.</summary>
    protected abstract TNode? FindNode(int id);

    /// <summary>All nodes of the site, those in the bin too.</summary>
    protected abstract IEnumerable<TNode> GetNodes();

    /// <summary>Adds what only this kind of node has to an item.</summary>
    protected virtual NodeItem With(NodeItem item, TNode node) => item;

    /// <summary>The parent of an item, or null at the root or when it does not exist.</summary>
    protected TNode? ParentOf(NodeItem item)
    {
        if (item.Parent.Key == Guid.Empty)
        {
            return null;
        }

        if (!_parents.TryGetValue(item.Parent.Key, out TNode? parent) && (parent = FindNode(item.Parent.Key)) is not null)
        {
            _parents[item.Parent.Key] = parent;
        }

        return parent;
    }

    /// <summary>Forgets a node that was stored, so that its children see it as it is now.</summary>
    protected void Forget(Guid key) => _parents.Remove(key);

    /// <summary>The number of the parent that a node is to have.</summary>
    protected int ParentIdOf(NodeItem item) => ParentOf(item)?.Id ?? Constants.System.Root;

    /// <summary>Sets names, values and place on a node.</summary>
    /// <exception cref="USyncFormatException">The node is of another type.</exception>
    protected void Fill(TNode node, NodeItem item)
    {
        if (!string.Equals(node.ContentType.Alias, item.ContentType, StringComparison.OrdinalIgnoreCase))
        {
            throw item.File!.Root.Required("Info").Required("ContentType").Error(
                $"The node is of the type \"{node.ContentType.Alias}\" and cannot become \"{item.ContentType}\".");
        }

        if (item.Names.Count == 0)
        {
            node.Name = item.Name;
        }

        foreach ((string culture, string name) in item.Names)
        {
            node.SetCultureName(name, culture);
        }

        foreach (NodeValue value in item.Values)
        {
            node.SetValue(value.Alias, value.Stored, value.Culture, value.Segment);
        }
    }

    private NodeItem From(TNode node)
    {
        NodeType? type = TypeOf(node.ContentType.Alias);
        return With(
            new NodeItem
            {
                Key = node.Key,
                Alias = node.Name ?? string.Empty,
                Name = node.Name ?? string.Empty,
                Names = type is { Varies: true }
                    ? node.AvailableCultures.ToDictionary(culture => culture, culture => node.GetCultureName(culture) ?? string.Empty, StringComparer.OrdinalIgnoreCase)
                    : [],
                Level = node.Trashed ? 100 + node.Level : node.Level,
                Parent = node.Trashed ? Root : ReferenceTo(node.ParentId),
                Trashed = node.Trashed,
                ContentType = node.ContentType.Alias,
                CreateDate = node.CreateDate,
                SortOrder = node.SortOrder,
                Values = type is null ? [] : new NodeValues(_upgrade).Of(node, type),
            },
            node);
    }

    private Reference ReferenceTo(int id)
    {
        if (id <= 0)
        {
            return Root;
        }

        if (!_references.TryGetValue(id, out Reference? reference))
        {
            reference = FindNode(id) is { } node ? new Reference(node.Key, node.Name ?? string.Empty) : Root;
            _references[id] = reference;
        }

        return reference;
    }

    private static string PathOf(TNode node, Dictionary<int, TNode> byId)
    {
        Stack<string> names = new();
        for (TNode? current = node; current is not null && names.Count < 100; current = byId.GetValueOrDefault(current.ParentId))
        {
            names.Push(current.Name ?? string.Empty);
        }

        return "/" + string.Join('/', names);
    }
}
