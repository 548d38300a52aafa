using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using DocumentEntity = Umbraco.Cms.Core.Models.Content;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>Makes Umbraco's documents from rows, many at a time with few queries.</summary>
internal sealed class DocumentHydrator(IDatabase database, ISharedContentTypes types, ContentRevisions revisions)
{
    /// <summary>The current drafts, in the order of the rows.</summary>
    /// <param name="rows">The rows with their nodes.</param>
    /// <param name="propertyAliases">The properties to load; null for all.</param>
    public List<IContent> Hydrate(IReadOnlyList<ContentRow> rows, string[]? propertyAliases = null) =>
        Hydrate([.. rows.Select(row => (row, row.CurrentVersionId))], propertyAliases);

    /// <summary>Certain versions, in the order given.</summary>
    public List<IContent> Hydrate(IReadOnlyList<(ContentRow Row, int VersionId)> rows, string[]? propertyAliases = null)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        DocumentParts parts = DocumentParts.Load(database.Read, rows);
        return [.. rows.Select(x => Build(x.Row, x.VersionId, parts, propertyAliases))];
    }

    private IContent Build(ContentRow row, int versionId, DocumentParts parts, string[]? propertyAliases)
    {
        IContentType type = types.Document(row.ContentTypeId);
        ContentVersionRow version = parts.Versions[versionId];
        ContentVersionRow? published = row.Published ? parts.Versions.GetValueOrDefault(row.PublishedVersionId) : null;
        PropertyCollection properties = PropertyHydration.ToProperties(
            type.CompositionPropertyTypes, parts.Values(version), published is null ? null : parts.Values(published), propertyAliases);
        DocumentEntity document = new(row.Node.Name ?? string.Empty, row.Node.ParentId, type, properties);
        document.DisableChangeTracking();
        try
        {
            SetNode(document, row.Node);
            SetVersion(document, row, version);
            SetPublished(document, row, published);
            if (type.VariesByCulture())
            {
                SetCultures(document, row, version, published, parts);
            }

            document.ResetDirtyProperties(false);
        }
        finally
        {
            document.EnableChangeTracking();
        }

        revisions.Remember(document, row.Revision);
        return document;
    }

    private static void SetNode(DocumentEntity document, NodeRow node)
    {
        document.Id = node.Id;
        document.Key = node.Key;
        document.Path = node.Path;
        document.Level = node.Level;
        document.SortOrder = node.SortOrder;
        document.CreatorId = node.CreatorId ?? 0;
        document.CreateDate = node.CreateDate;
        document.Trashed = node.Trashed;
    }

    private static void SetVersion(DocumentEntity document, ContentRow row, ContentVersionRow version)
    {
        document.VersionId = version.Id;
        document.UpdateDate = version.VersionDate;
        document.WriterId = version.UserId;
        document.Name = version.Name;
        document.TemplateId = version.TemplateId;
        document.Published = row.Published;
        document.Edited = row.Edited;
    }

    private static void SetPublished(DocumentEntity document, ContentRow row, ContentVersionRow? published)
    {
        document.PublishedVersionId = row.PublishedVersionId;
        if (published is null)
        {
            return;
        }

        document.PublishDate = published.VersionDate;
        document.PublishName = published.Name;
        document.PublisherId = published.UserId;
        document.PublishTemplateId = published.TemplateId;
    }

    private static void SetCultures(
        DocumentEntity document, ContentRow row, ContentVersionRow version, ContentVersionRow? published, DocumentParts parts)
    {
        foreach (ContentVersionCultureRow culture in parts.VersionCultures[version.Id])
        {
            document.SetCultureInfo(culture.Culture, culture.Name, culture.Date);
        }

        if (published is not null)
        {
            foreach (ContentVersionCultureRow culture in parts.VersionCultures[published.Id])
            {
                document.SetPublishInfo(culture.Culture, culture.Name, culture.Date);
            }
        }

        document.SetCultureEdited(parts.DocumentCultures[row.NodeId].Where(x => x.Edited).Select(x => x.Culture));
    }
}
