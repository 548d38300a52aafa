using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>The rows that belong to a set of documents, read with one query per table.</summary>
internal sealed class DocumentParts
{
    private const int Batch = 500;

    private readonly Dictionary<int, Dictionary<string, IReadOnlyList<StoredValue>>> _values = [];

    private DocumentParts(
        Dictionary<int, ContentVersionRow> versions,
        ILookup<int, ContentVersionCultureRow> versionCultures,
        ILookup<int, DocumentCultureRow> documentCultures)
    {
        Versions = versions;
        VersionCultures = versionCultures;
        DocumentCultures = documentCultures;
    }

    public Dictionary<int, ContentVersionRow> Versions { get; }

    public ILookup<int, ContentVersionCultureRow> VersionCultures { get; }

    public ILookup<int, DocumentCultureRow> DocumentCultures { get; }

    public static DocumentParts Load(CmsDbContext database, IReadOnlyList<(ContentRow Row, int VersionId)> rows)
    {
        List<int> versionIds = [.. rows
            .SelectMany(x => new[] { x.VersionId, x.Row.Published ? x.Row.PublishedVersionId : 0 })
            .Where(id => id > 0)
            .Distinct()];
        List<int> nodeIds = [.. rows.Select(x => x.Row.NodeId).Distinct()];
        return new DocumentParts(
            versionIds.Chunk(Batch).SelectMany(ids => database.Versions.Where(x => ids.Contains(x.Id))).ToDictionary(x => x.Id),
            versionIds.Chunk(Batch).SelectMany(ids => database.VersionCultures.Where(x => ids.Contains(x.VersionId))).ToLookup(x => x.VersionId),
            nodeIds.Chunk(Batch).SelectMany(ids => database.DocumentCultures.Where(x => ids.Contains(x.NodeId))).ToLookup(x => x.NodeId));
    }

    /// <summary>The property values of a version by alias.</summary>
    public Dictionary<string, IReadOnlyList<StoredValue>> Values(ContentVersionRow version)
    {
        if (!_values.TryGetValue(version.Id, out Dictionary<string, IReadOnlyList<StoredValue>>? values))
        {
            values = PropertyValuesJson.Read(version.Values);
            _values.Add(version.Id, values);
        }

        return values;
    }
}
