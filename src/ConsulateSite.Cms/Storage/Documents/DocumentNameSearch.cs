using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Storage.Documents;

internal sealed class DocumentNameSearch(IDatabase database) : IDocumentNameSearch
{
    public (IReadOnlyList<Guid> Keys, long Total) Find(DocumentNameQuery query, int skip, int take) => database.InScope(() =>
    {
        IQueryable<NodeRow> rows = Within(Named(Documents(query), query.Name.Trim()), query.Paths);
        List<Guid> keys = [.. rows.OrderBy(x => x.Name).ThenBy(x => x.Id).Skip(skip).Take(take).Select(x => x.Key)];
        return ((IReadOnlyList<Guid>)keys, rows.LongCount());
    });

    private IQueryable<NodeRow> Documents(DocumentNameQuery query)
    {
        IQueryable<NodeRow> rows = database.Read.Nodes.Where(x => x.ObjectType == Constants.ObjectTypes.Document);
        if (query.Trashed is { } trashed)
        {
            rows = rows.Where(x => x.Trashed == trashed);
        }

        if (query.Types.Count == 0)
        {
            return rows;
        }

        Guid[] types = [.. query.Types];
        IQueryable<int> typeIds = database.Read.Nodes.Where(x => types.Contains(x.Key)).Select(x => x.Id);
        return rows.Where(x => database.Read.Contents.Any(content => content.NodeId == x.Id && typeIds.Contains(content.ContentTypeId)));
    }

    private IQueryable<NodeRow> Named(IQueryable<NodeRow> rows, string name)
    {
        if (Guid.TryParse(name, out Guid key))
        {
            return rows.Where(x => x.Key == key);
        }

        return rows.Where(x => DatabaseText.Lower(x.Name!).Contains(DatabaseText.Lower(name))
            || database.Read.DocumentCultures.Any(culture =>
                culture.NodeId == x.Id && DatabaseText.Lower(culture.Name!).Contains(DatabaseText.Lower(name))));
    }

    private static IQueryable<NodeRow> Within(IQueryable<NodeRow> rows, IReadOnlyCollection<string> paths)
    {
        if (paths.Contains(Constants.System.RootString))
        {
            return rows;
        }

        string[] starts = [.. paths];
#pragma warning disable CA1310 // The database compares, without a culture.
        return rows.Where(x => starts.Any(start => x.Path == start || x.Path.StartsWith(start + ",")));
#pragma warning restore CA1310
    }
}
