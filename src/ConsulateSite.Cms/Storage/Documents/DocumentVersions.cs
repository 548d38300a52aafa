using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>The history of documents.</summary>
internal sealed class DocumentVersions(IDatabase database)
{
    /// <summary>The versions of a node: the current draft first, then the most recent.</summary>
    public List<int> Ids(int nodeId) => [.. database.Read.Versions
        .Where(x => x.NodeId == nodeId)
        .OrderByDescending(x => x.Current).ThenByDescending(x => x.VersionDate).ThenByDescending(x => x.Id)
        .Select(x => x.Id)];

    /// <summary>The node that a version belongs to; null when there is no such version.</summary>
    public int? NodeOf(int versionId) =>
        database.Read.Versions.Where(x => x.Id == versionId).Select(x => (int?)x.NodeId).FirstOrDefault();

    /// <summary>Deletes versions; the current draft and the published version stay.</summary>
    public void Delete(IEnumerable<int> versionIds)
    {
        foreach (int[] ids in versionIds.Chunk(500))
        {
            database.Write.Versions.Where(x => ids.Contains(x.Id) && !x.Current && !x.Published).ExecuteDelete();
        }
    }

    /// <summary>Deletes the versions of a node from before a date; the current draft and the published version stay.</summary>
    public void DeleteOlderThan(int nodeId, DateTime date) => database.Write.Versions
        .Where(x => x.NodeId == nodeId && !x.Current && !x.Published && x.VersionDate < date)
        .ExecuteDelete();
}
