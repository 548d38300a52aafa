using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using DocumentEntity = Umbraco.Cms.Core.Models.Content;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>
/// Stores a document: saving overwrites the current draft, publishing turns the draft into the published version and
/// begins a new draft, unpublishing withdraws the published version and keeps it in the history.
/// </summary>
internal sealed class DocumentWriter(
    IDatabase database, ILanguageRepository languages, ContentRevisions revisions, IEnumerable<IDerivedContentData> derived)
{
    /// <summary>Stores a new or changed document.</summary>
    /// <param name="document">The document; identifiers, dates and states are set on it.</param>
    /// <param name="objectType">Document or blueprint.</param>
    /// <exception cref="StaleContentException">Somebody else has saved it since it was read.</exception>
    public void Save(IContent document, Guid objectType)
    {
        bool isNew = !document.HasIdentity;
        DocumentChange change = new(document);
        if (!isNew && !change.Publishing && !change.Unpublishing && !document.IsDirty())
        {
            return;
        }

        CmsDbContext context = database.Write;
        (ContentRow row, ContentVersionRow draft) = isNew
            ? Insert(context, document, objectType)
            : Load(context, document, objectType);
        WriteVersions(context, document, row, draft, change);
        DocumentEdits edits = DocumentEdits.Of(document, change, languages.GetDefaultIsoCode());
        if (document.ContentType.VariesByCulture())
        {
            WriteCultures(context, document, change, edits);
        }

        WriteRow(document, row, change, edits);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        if (objectType == Constants.ObjectTypes.Document)
        {
            foreach (IDerivedContentData data in derived)
            {
                data.Update(document);
            }
        }

        Settle(document, change);
        revisions.Remember(document, row.Revision);
    }

    private (ContentRow Row, ContentVersionRow Draft) Insert(CmsDbContext context, IContent document, Guid objectType)
    {
        document.AddingEntity();
        if (document.Key == Guid.Empty)
        {
            document.Key = Guid.NewGuid();
        }

        SiblingNames.MakeUnique(context, document, objectType, languages.GetDefaultIsoCode());
        NodeRow node = TreeNodes.Insert(context, new NodeRow
        {
            Key = document.Key,
            ObjectType = objectType,
            ParentId = document.ParentId,
            SortOrder = TreeNodes.NextSortOrder(context, document.ParentId, objectType),
            Name = document.Name,
            Trashed = document.Trashed,
            CreatorId = document.CreatorId,
            CreateDate = document.CreateDate,
        });
        document.Id = node.Id;
        document.Path = node.Path;
        document.Level = node.Level;
        document.SortOrder = node.SortOrder;
        ContentRow row = new() { NodeId = node.Id, Node = node, ContentTypeId = document.ContentTypeId };
        context.Contents.Add(row);
        ContentVersionRow draft = new() { NodeId = node.Id };
        context.Versions.Add(draft);
        context.SaveChanges();
        document.VersionId = draft.Id;
        return (row, draft);
    }

    private (ContentRow Row, ContentVersionRow Draft) Load(CmsDbContext context, IContent document, Guid objectType)
    {
        ContentRow row = context.Contents.AsTracking().Include(x => x.Node).Single(x => x.NodeId == document.Id);
        revisions.EnsureCurrent(document, row.Revision);
        if (row.CurrentVersionId != document.VersionId)
        {
            throw new StaleContentException(document.Id, document.Name);
        }

        ContentVersionRow draft = context.Versions.AsTracking().Single(x => x.Id == document.VersionId);
        document.UpdatingEntity();
        SiblingNames.MakeUnique(context, document, objectType, languages.GetDefaultIsoCode());
        if (document.IsPropertyDirty(nameof(IContent.ParentId)))
        {
            TreeNodes.Place parent = TreeNodes.ParentOf(context, document.ParentId);
            document.Path = parent.PathOf(document.Id);
            document.Level = parent.Level + 1;
            document.SortOrder = TreeNodes.NextSortOrder(context, document.ParentId, objectType);
        }

        row.Node.ParentId = document.ParentId;
        row.Node.Path = document.Path;
        row.Node.Level = document.Level;
        row.Node.SortOrder = document.SortOrder;
        row.Node.Name = document.Name;
        row.Node.Trashed = document.Trashed;
        row.Node.CreatorId = document.CreatorId;
        row.Node.CreateDate = document.CreateDate;
        return (row, draft);
    }

    private static void WriteVersions(
        CmsDbContext context, IContent document, ContentRow row, ContentVersionRow draft, DocumentChange change)
    {
        draft.Name = document.Name;
        draft.VersionDate = document.UpdateDate;
        draft.UserId = document.WriterId;
        draft.TemplateId = document.TemplateId;
        draft.Current = true;
        if ((change.Publishing || change.Unpublishing) && row.PublishedVersionId > 0)
        {
            context.Versions.Where(x => x.Id == row.PublishedVersionId).ExecuteUpdate(x => x.SetProperty(v => v.Published, false));
        }

        if (!change.Publishing)
        {
            draft.Values = PropertyHydration.EditedJson(document.Properties);
            return;
        }

        draft.Published = true;
        draft.Current = false;
        draft.Values = PropertyHydration.PublishedJson(document.Properties);
        document.PublishedVersionId = draft.Id;
        ContentVersionRow next = new()
        {
            NodeId = document.Id,
            Current = true,
            Name = document.Name,
            VersionDate = document.UpdateDate,
            UserId = document.WriterId,
            TemplateId = document.TemplateId,
            Values = PropertyHydration.EditedJson(document.Properties),
        };
        context.Versions.Add(next);
        context.SaveChanges();
        document.VersionId = next.Id;
    }

    private static void WriteCultures(CmsDbContext context, IContent document, DocumentChange change, DocumentEdits edits)
    {
        if (change.Publishing)
        {
            document.AdjustDates(document.UpdateDate, publishing: true);
        }

        int replaced = change.Publishing ? document.PublishedVersionId : document.VersionId;
        context.VersionCultures.Where(x => x.VersionId == replaced).ExecuteDelete();
        context.DocumentCultures.Where(x => x.NodeId == document.Id).ExecuteDelete();
        context.VersionCultures.AddRange(document.CultureInfos!.Values.Select(info => new ContentVersionCultureRow
        {
            VersionId = document.VersionId,
            Culture = info.Culture,
            Name = info.Name ?? string.Empty,
            Date = document.GetUpdateDate(info.Culture) ?? document.UpdateDate,
        }));
        if (change.Publishing)
        {
            context.VersionCultures.AddRange(document.PublishCultureInfos!.Values.Select(info => new ContentVersionCultureRow
            {
                VersionId = document.PublishedVersionId,
                Culture = info.Culture,
                Name = info.Name ?? string.Empty,
                Date = document.GetPublishDate(info.Culture) ?? document.UpdateDate,
            }));
        }

        context.DocumentCultures.AddRange(document.AvailableCultures
            .Union(change.Unpublishing ? [] : document.PublishedCultures, StringComparer.OrdinalIgnoreCase)
            .Select(culture => CultureRow(document, culture, change, edits)));
        document.SetCultureEdited(edits.Cultures);
    }

    private static DocumentCultureRow CultureRow(IContent document, string culture, DocumentChange change, DocumentEdits edits)
    {
        bool available = document.IsCultureAvailable(culture);
        bool published = !change.Unpublishing && document.IsCulturePublished(culture);
        return new DocumentCultureRow
        {
            NodeId = document.Id,
            Culture = culture,
            Name = document.GetCultureName(culture) ?? document.GetPublishName(culture),
            Available = available,
            Published = published,
            Edited = available && (!published || edits.Cultures.Contains(culture)),
        };
    }

    private static void WriteRow(IContent document, ContentRow row, DocumentChange change, DocumentEdits edits)
    {
        row.Published = change.Publishing || (!change.Unpublishing && document.Published);
        row.Edited = !row.Published || edits.Any;
        row.CurrentVersionId = document.VersionId;
        row.PublishedVersionId = row.Published ? document.PublishedVersionId : 0;
        row.ContentTypeId = document.ContentTypeId;
        row.UpdateDate = document.UpdateDate;
        row.WriterId = document.WriterId;
        row.Revision++;
        document.Edited = row.Edited;
        document.PublishedVersionId = row.PublishedVersionId;
    }

    private static void Settle(IContent document, DocumentChange change)
    {
        if (change.Publishing)
        {
            document.Published = true;
            ((DocumentEntity)document).PublishTemplateId = document.TemplateId;
            document.PublisherId = document.WriterId;
            document.PublishName = document.Name;
            document.PublishDate = document.UpdateDate;
        }
        else if (change.Unpublishing)
        {
            document.Published = false;
            ((DocumentEntity)document).PublishTemplateId = null;
            document.PublisherId = null;
            document.PublishName = null;
            document.PublishDate = null;
            document.PublishCultureInfos = null;
        }

        ((ICanBeDirty)document).ResetDirtyProperties();
    }
}
