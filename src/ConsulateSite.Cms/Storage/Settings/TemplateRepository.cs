using System.Globalization;
using System.Text;
using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.Storage.Settings;

/// <summary>
/// Templates: the database keeps their alias, name and layout, the <c>Views</c> folder their content. A file is written only
/// for a template that was given content; a view that is part of the site's code needs no file.
/// </summary>
internal sealed class TemplateRepository(
    IDatabase database, CommitClock clock, TimeProvider time, IShortStringHelper strings, ViewFiles views)
    : SnapshotRepository<ITemplate>(database, clock, time), ITemplateRepository
{
    public ITemplate? Get(string? alias) => alias is null ? null : Copy(Shared.Find(alias));

    public IEnumerable<ITemplate> GetAll(params string[] aliases) => aliases.Length == 0
        ? Copies(Shared.All)
        : Copies(aliases.Distinct(StringComparer.OrdinalIgnoreCase).Select(Shared.Find).OfType<ITemplate>());

    public IEnumerable<ITemplate> GetChildren(int layoutTemplateId) =>
        Copies(Shared.All.Where(template => LayoutOf(template) == layoutTemplateId));

    public IEnumerable<ITemplate> GetDescendants(int layoutTemplateId)
    {
        if (layoutTemplateId == Constants.System.Root)
        {
            return Copies(Shared.All);
        }

        string? prefix = Shared.Find(layoutTemplateId) is { } layout ? TreeNodes.DescendantPrefix(layout.Path) : null;
        return prefix is null
            ? []
            : Copies(Shared.All.Where(template => template.Path.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(template => template.Path.Length));
    }

    public Stream GetFileContentStream(string filepath) => views.Open(filepath);

    public void SetFileContent(string filepath, Stream content) => views.Write(filepath, content);

    public long GetFileSize(string filepath) => views.SizeOf(filepath);

    protected override string NameOf(ITemplate entity) => entity.Alias;

    protected override IReadOnlyList<ITemplate> Load(CmsDbContext read)
    {
        List<TemplateRow> rows = [.. read.Templates.Include(row => row.Node).OrderBy(row => row.NodeId)];
        Dictionary<int, string> aliases = rows.ToDictionary(row => row.NodeId, row => row.Alias);
        HashSet<int> layouts = [.. rows.Select(row => row.LayoutTemplateId).OfType<int>()];
        return rows.ConvertAll(row => ToEntity(row, aliases, layouts));
    }

    protected override void Insert(CmsDbContext write, ITemplate entity)
    {
        MakeAliasUnique(entity);
        int parent = LayoutOf(entity);
        NodeRow node = TreeNodes.Insert(write, new NodeRow
        {
            Key = entity.Key,
            ObjectType = Constants.ObjectTypes.Template,
            ParentId = parent,
            Name = entity.Name,
            CreateDate = entity.CreateDate,
        });
        write.ChangeTracker.Clear();
        entity.Id = node.Id;
        entity.Path = node.Path;
        write.Templates.Add(ToRow(entity));
        write.SaveChanges();
        WriteView(entity, before: null);
    }

    protected override void Update(CmsDbContext write, ITemplate entity)
    {
        MakeAliasUnique(entity);
        NodeRow node = write.Nodes.Single(row => row.Id == entity.Id);
        node.Name = entity.Name;
        TypeNodes.Place(write, node, LayoutOf(entity));
        entity.Path = node.Path;
        write.Nodes.Update(node);
        write.Templates.Update(ToRow(entity));
        write.SaveChanges();
        WriteView(entity, Shared.Find(entity.Id)?.Alias);
    }

    protected override void Remove(CmsDbContext write, ITemplate entity)
    {
        foreach (ITemplate child in GetChildren(entity.Id))
        {
            Remove(write, child);
        }

        write.Versions.Where(row => row.TemplateId == entity.Id)
            .ExecuteUpdate(set => set.SetProperty(row => row.TemplateId, (int?)null));
        TypeNodes.Delete(write, entity.Id);
        views.Delete(ViewFiles.NameOf(entity.Alias));
    }

    private static int LayoutOf(ITemplate template) =>
        ((Template)template).LayoutTemplateId?.Value is int layout and > 0 ? layout : Constants.System.Root;

    private static TemplateRow ToRow(ITemplate entity) => new()
    {
        NodeId = entity.Id,
        Alias = entity.Alias,
        LayoutTemplateId = LayoutOf(entity) is int layout and > 0 ? layout : null,
        UpdateDate = entity.UpdateDate,
    };

    private Template ToEntity(TemplateRow row, Dictionary<int, string> aliases, HashSet<int> layouts)
    {
        Template template = new(strings, row.Node.Name, row.Alias, file => views.Read(ViewFiles.NameOf(((Template)file).Alias)) ?? string.Empty)
        {
            Id = row.NodeId,
            Key = row.Node.Key,
            Path = row.Node.Path,
            CreateDate = row.Node.CreateDate,
            UpdateDate = row.UpdateDate,
            IsLayoutTemplate = layouts.Contains(row.NodeId),
            VirtualPath = $"/Views/{ViewFiles.NameOf(row.Alias)}",
        };
        if (row.LayoutTemplateId is int layout && aliases.TryGetValue(layout, out string? alias))
        {
            template.LayoutTemplateId = new Lazy<int>(() => layout);
            template.LayoutTemplateAlias = alias;
        }

        template.ResetDirtyProperties(rememberDirty: false);
        return template;
    }

    private void MakeAliasUnique(ITemplate entity)
    {
        string alias = entity.Alias;
        for (int number = 1; Shared.Find(entity.Alias) is { } same && same.Id != entity.Id; number++)
        {
            ((Template)entity).Alias = string.Create(CultureInfo.InvariantCulture, $"{alias}{number}");
        }
    }

    private void WriteView(ITemplate entity, string? before)
    {
        string name = ViewFiles.NameOf(entity.Alias);
        string previous = before is null ? name : ViewFiles.NameOf(before);
        string? content = entity.IsPropertyDirty(nameof(ITemplate.Content)) ? entity.Content : views.Read(previous);
        if (!string.IsNullOrEmpty(content) && content != views.Read(name))
        {
            views.Write(name, new MemoryStream(Encoding.UTF8.GetBytes(content)));
        }

        if (!string.Equals(previous, name, StringComparison.OrdinalIgnoreCase))
        {
            views.Delete(previous);
        }
    }
}
