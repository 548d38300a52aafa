using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Rewrites the stored property values of many versions.</summary>
internal static class VersionValues
{
    private const int BatchSize = 200;

    /// <summary>Rewrites the values of the versions, and lets those lose who hold an older state of the items.</summary>
    /// <param name="write">The context of the writing scope.</param>
    /// <param name="versions">Which versions.</param>
    /// <param name="change">Gives the new properties with their values from the old ones.</param>
    public static void Rewrite(
        CmsDbContext write,
        IQueryable<ContentVersionRow> versions,
        Func<Dictionary<string, IReadOnlyList<StoredValue>>, IEnumerable<KeyValuePair<string, IReadOnlyList<StoredValue>>>> change)
    {
        HashSet<int> changed = [];
        int last = 0;
        while (true)
        {
            int after = last;
            var batch = versions.Where(row => row.Id > after).OrderBy(row => row.Id).Take(BatchSize)
                .Select(row => new { row.Id, row.NodeId, row.Values }).ToList();
            foreach (var version in batch)
            {
                string values = PropertyValuesJson.Write(change(PropertyValuesJson.Read(version.Values)));
                if (!string.Equals(values, version.Values, StringComparison.Ordinal))
                {
                    write.Versions.Where(row => row.Id == version.Id).ExecuteUpdate(set => set.SetProperty(row => row.Values, values));
                    changed.Add(version.NodeId);
                }
            }

            if (batch.Count < BatchSize)
            {
                break;
            }

            last = batch[^1].Id;
        }

        foreach (int[] nodes in changed.Chunk(BatchSize))
        {
            write.Contents.Where(row => nodes.Contains(row.NodeId))
                .ExecuteUpdate(set => set.SetProperty(row => row.Revision, row => row.Revision + 1));
        }
    }
}
