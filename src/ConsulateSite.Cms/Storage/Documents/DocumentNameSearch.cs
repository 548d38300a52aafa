using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Storage.Documents;

internal sealed class DocumentNameSearch(IDatabase database) : IDocumentNameSearch
{
    private const string Escape = "\\";

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

        string pattern = $"%{Escaped(name)}%";
        return rows.Where(x => EF.Functions.Like(x.Name!, pattern, Escape)
            || database.Read.DocumentCultures.Any(culture => culture.NodeId == x.Id && EF.Functions.Like(culture.Name!, pattern, Escape)));
    }

    private static IQueryable<NodeRow> Within(IQueryable<NodeRow> rows, IReadOnlyCollection<string> paths)
    {
        if (paths.Contains(Constants.System.RootString))
        {
            return rows;
        }

        string[] starts = [.. paths];
        return rows.Where(x => starts.Any(start => x.Path == start || EF.Functions.Like(x.Path, start + ",%")));
    }

    private static string Escaped(string name) => name
        .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
        .Replace("%", Escape + "%", StringComparison.Ordinal)
        .Replace("_", Escape + "_", StringComparison.Ordinal);
}
