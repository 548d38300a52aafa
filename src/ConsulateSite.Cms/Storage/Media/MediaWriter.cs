using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Media;

/// <summary>Stores a media item. It has one version, which every save overwrites.</summary>
internal sealed class MediaWriter(
    IDatabase database, ContentRecords records, ContentRevisions revisions, IEnumerable<IDerivedContentData> derived)
{
    /// <summary>Stores a new or changed item; identifiers, place and dates are set on it.</summary>
    /// <exception cref="StaleContentException">Somebody else has saved it since it was read.</exception>
    public void Save(IMedia media)
    {
        bool isNew = !media.HasIdentity;
        if (!isNew && !media.IsDirty())
        {
            return;
        }

        CmsDbContext context = database.Write;
        (ContentRow row, ContentVersionRow version) = isNew
            ? records.Insert(context, media, Constants.ObjectTypes.Media)
            : records.Update(context, media, Constants.ObjectTypes.Media);
        version.Current = true;
        version.Name = media.Name;
        version.VersionDate = media.UpdateDate;
        version.UserId = media.WriterId;
        version.Values = PropertyHydration.EditedJson(media.Properties);
        row.ContentTypeId = media.ContentTypeId;
        row.CurrentVersionId = version.Id;
        row.UpdateDate = media.UpdateDate;
        row.WriterId = media.WriterId;
        row.Revision++;
        if (media.ContentType.VariesByCulture())
        {
            ContentRecords.WriteNames(context, media, media.VersionId);
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
        foreach (IDerivedContentData data in derived)
        {
            data.Update(media);
        }

        media.ResetDirtyProperties();
        revisions.Remember(media, row.Revision);
    }
}
