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
    IDatabase database,
    ILanguageRepository languages,
    ContentRecords records,
    ContentRevisions revisions,
    IEnumerable<IDerivedContentData> derived)
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
            ? records.Insert(context, document, objectType)
            : records.Update(context, document, objectType);
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

        ContentRecords.WriteNames(context, document, change.Publishing ? document.PublishedVersionId : document.VersionId);
        context.DocumentCultures.Where(x => x.NodeId == document.Id).ExecuteDelete();
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
