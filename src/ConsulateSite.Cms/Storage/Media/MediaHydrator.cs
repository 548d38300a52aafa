using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using MediaEntity = Umbraco.Cms.Core.Models.Media;

namespace ConsulateSite.Cms.Storage.Media;

/// <summary>Makes Umbraco's media items from rows, many at a time with few queries.</summary>
internal sealed class MediaHydrator(IDatabase database, ISharedContentTypes types, ContentRevisions revisions)
{
    private const int Batch = 500;

    /// <summary>The items in the order of the rows.</summary>
    /// <param name="rows">The rows with their nodes.</param>
    /// <param name="propertyAliases">The properties to load; null for all.</param>
    public List<IMedia> Hydrate(IReadOnlyList<ContentRow> rows, string[]? propertyAliases = null)
    {
        int[] versionIds = [.. rows.Select(x => x.CurrentVersionId)];
        Dictionary<int, ContentVersionRow> versions = versionIds.Chunk(Batch)
            .SelectMany(ids => database.Read.Versions.Where(x => ids.Contains(x.Id)))
            .ToDictionary(x => x.Id);
        ILookup<int, ContentVersionCultureRow> cultures = versionIds.Chunk(Batch)
            .SelectMany(ids => database.Read.VersionCultures.Where(x => ids.Contains(x.VersionId)))
            .ToLookup(x => x.VersionId);
        return [.. rows.Select(row => Build(row, versions[row.CurrentVersionId], cultures[row.CurrentVersionId], propertyAliases))];
    }

    private IMedia Build(ContentRow row, ContentVersionRow version, IEnumerable<ContentVersionCultureRow> cultures, string[]? propertyAliases)
    {
        IMediaType type = types.Media(row.ContentTypeId);
        PropertyCollection properties = PropertyHydration.ToProperties(
            type.CompositionPropertyTypes, PropertyValuesJson.Read(version.Values), published: null, propertyAliases);
        MediaEntity media = new(row.Node.Name ?? string.Empty, row.Node.ParentId, type, properties);
        media.DisableChangeTracking();
        try
        {
            Set(media, row, version);
            foreach (ContentVersionCultureRow culture in cultures)
            {
                media.SetCultureInfo(culture.Culture, culture.Name, culture.Date);
            }

            media.ResetDirtyProperties(rememberDirty: false);
        }
        finally
        {
            media.EnableChangeTracking();
        }

        revisions.Remember(media, row.Revision);
        return media;
    }

    private static void Set(MediaEntity media, ContentRow row, ContentVersionRow version)
    {
        media.Id = row.NodeId;
        media.Key = row.Node.Key;
        media.Path = row.Node.Path;
        media.Level = row.Node.Level;
        media.SortOrder = row.Node.SortOrder;
        media.CreatorId = row.Node.CreatorId ?? 0;
        media.CreateDate = row.Node.CreateDate;
        media.Trashed = row.Node.Trashed;
        media.UpdateDate = version.VersionDate;
        media.WriterId = version.UserId;
        media.VersionId = version.Id;
    }
}
