using System.Globalization;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;

namespace ConsulateSite.Cms.Storage.Navigation;

/// <summary>The documents of certain types above or below others. Without types in the step, documents of every type are meant.</summary>
internal sealed class DynamicRootRepository(IDatabase database) : IDynamicRootRepository
{
    public Task<Guid?> NearestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) =>
        Task.FromResult(Key(AncestorsOrSelf(origins, queryStep).OrderByDescending(x => x.Level)));

    public Task<Guid?> FurthestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) =>
        Task.FromResult(Key(AncestorsOrSelf(origins, queryStep).OrderBy(x => x.Level)));

    public Task<ICollection<Guid>> NearestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep) =>
        Task.FromResult(OnLevel(DescendantsOrSelf(origins, queryStep), nodes => nodes.Min(x => (int?)x.Level)));

    public Task<ICollection<Guid>> FurthestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep) =>
        Task.FromResult(OnLevel(DescendantsOrSelf(origins, queryStep), nodes => nodes.Max(x => (int?)x.Level)));

    private static Guid? Key(IOrderedQueryable<NodeRow> nodes) => nodes.ThenBy(x => x.SortOrder).ThenBy(x => x.Id).Select(x => (Guid?)x.Key).FirstOrDefault();

    private static ICollection<Guid> OnLevel(IQueryable<NodeRow> nodes, Func<IQueryable<NodeRow>, int?> choose) => choose(nodes) is { } level
        ? [.. nodes.Where(x => x.Level == level).OrderBy(x => x.SortOrder).ThenBy(x => x.Id).Select(x => x.Key)]
        : [];

    private IQueryable<NodeRow> AncestorsOrSelf(IEnumerable<Guid> origins, DynamicRootQueryStep step)
    {
        Guid[] keys = [.. origins];
        int[] ids =
        [
            .. database.Read.Nodes.Where(x => keys.Contains(x.Key)).Select(x => x.Path).AsEnumerable()
                .SelectMany(path => path.Split(','))
                .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
                .Distinct(),
        ];
        return DocumentsOf(step).Where(x => ids.Contains(x.Id));
    }

    private IQueryable<NodeRow> DescendantsOrSelf(ICollection<Guid> origins, DynamicRootQueryStep step)
    {
        IQueryable<NodeRow> from = database.Read.Nodes.Where(x => origins.Contains(x.Key));
        return DocumentsOf(step).Where(x => from.Any(origin => x.Id == origin.Id || x.Path.StartsWith(origin.Path + ",")));
    }

    private IQueryable<NodeRow> DocumentsOf(DynamicRootQueryStep step)
    {
        CmsDbContext read = database.Read;
        Guid[] types = [.. step.AnyOfDocTypeKeys];
        IQueryable<NodeRow> documents = read.Nodes.Where(x => x.ObjectType == Constants.ObjectTypes.Document && !x.Trashed);
        return types.Length == 0
            ? documents
            : documents.Where(x => read.Contents.Any(content =>
                content.NodeId == x.Id && read.Nodes.Any(type => type.Id == content.ContentTypeId && types.Contains(type.Key))));
    }
}
