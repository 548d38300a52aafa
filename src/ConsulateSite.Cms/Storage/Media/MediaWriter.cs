using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Media;

/// <summary>Stores a media item. It has one version, which every save overwrites.</summary>
internal sealed class MediaWriter(
    IDatabase database, ILanguageRepository languages, ContentRevisions revisions, IEnumerable<IDerivedContentData> derived)
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
        (ContentRow row, ContentVersionRow version) = isNew ? Insert(context, media) : Load(context, media);
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
        WriteCultures(context, media);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        foreach (IDerivedContentData data in derived)
        {
            data.Update(media);
        }

        media.ResetDirtyProperties();
        revisions.Remember(media, row.Revision);
    }

    private (ContentRow Row, ContentVersionRow Version) Insert(CmsDbContext context, IMedia media)
    {
        media.AddingEntity();
        SiblingNames.MakeUnique(context, media, Constants.ObjectTypes.Media, DefaultCulture(media));
        NodeRow node = TreeNodes.Insert(context, new NodeRow
        {
            Key = media.Key,
            ObjectType = Constants.ObjectTypes.Media,
            ParentId = media.ParentId,
            SortOrder = TreeNodes.NextSortOrder(context, media.ParentId, Constants.ObjectTypes.Media),
            Name = media.Name,
            Trashed = media.Trashed,
            CreatorId = media.CreatorId,
            CreateDate = media.CreateDate,
        });
        media.Id = node.Id;
        media.Path = node.Path;
        media.Level = node.Level;
        media.SortOrder = node.SortOrder;
        ContentRow row = new() { NodeId = node.Id, Node = node, ContentTypeId = media.ContentTypeId };
        context.Contents.Add(row);
        ContentVersionRow version = new() { NodeId = node.Id };
        context.Versions.Add(version);
        context.SaveChanges();
        media.VersionId = version.Id;
        return (row, version);
    }

    private (ContentRow Row, ContentVersionRow Version) Load(CmsDbContext context, IMedia media)
    {
        ContentRow row = context.Contents.AsTracking().Include(x => x.Node).Single(x => x.NodeId == media.Id);
        revisions.EnsureCurrent(media, row.Revision);
        ContentVersionRow version = context.Versions.AsTracking().Single(x => x.Id == row.CurrentVersionId);
        media.UpdatingEntity();
        SiblingNames.MakeUnique(context, media, Constants.ObjectTypes.Media, DefaultCulture(media));
        if (media.IsPropertyDirty(nameof(IMedia.ParentId)))
        {
            TreeNodes.Place parent = TreeNodes.ParentOf(context, media.ParentId);
            media.Path = parent.PathOf(media.Id);
            media.Level = parent.Level + 1;
            media.SortOrder = TreeNodes.NextSortOrder(context, media.ParentId, Constants.ObjectTypes.Media);
        }

        row.Node.ParentId = media.ParentId;
        row.Node.Path = media.Path;
        row.Node.Level = media.Level;
        row.Node.SortOrder = media.SortOrder;
        row.Node.Name = media.Name;
        row.Node.Trashed = media.Trashed;
        row.Node.CreatorId = media.CreatorId;
        row.Node.CreateDate = media.CreateDate;
        return (row, version);
    }

    private string? DefaultCulture(IMedia media) => media.ContentType.VariesByCulture() ? languages.GetDefaultIsoCode() : null;

    private static void WriteCultures(CmsDbContext context, IMedia media)
    {
        if (!media.ContentType.VariesByCulture())
        {
            return;
        }

        context.VersionCultures.Where(x => x.VersionId == media.VersionId).ExecuteDelete();
        context.VersionCultures.AddRange(media.CultureInfos!.Values.Select(info => new ContentVersionCultureRow
        {
            VersionId = media.VersionId,
            Culture = info.Culture,
            Name = info.Name ?? string.Empty,
            Date = media.GetUpdateDate(info.Culture) ?? media.UpdateDate,
        }));
    }
}
