using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Stores what documents and media have in common: their place in the tree, and the version that is edited.</summary>
internal sealed class ContentRecords(ILanguageRepository languages, ContentRevisions revisions)
{
    /// <summary>Stores a new item behind its siblings; identifiers, place and dates are set on it.</summary>
    /// <param name="context">The database.</param>
    /// <param name="content">The item.</param>
    /// <param name="objectType">What it is.</param>
    /// <returns>The rows, tracked: the caller fills in the rest.</returns>
    public (ContentRow Row, ContentVersionRow Version) Insert(CmsDbContext context, IContentBase content, Guid objectType)
    {
        content.AddingEntity();
        SiblingNames.MakeUnique(context, content, objectType, DefaultCulture(content));
        NodeRow node = TreeNodes.Insert(context, new NodeRow
        {
            Key = content.Key,
            ObjectType = objectType,
            ParentId = content.ParentId,
            SortOrder = TreeNodes.NextSortOrder(context, content.ParentId, objectType),
            Name = content.Name,
            Trashed = content.Trashed,
            CreatorId = content.CreatorId,
            CreateDate = content.CreateDate,
        });
        content.Id = node.Id;
        content.Path = node.Path;
        content.Level = node.Level;
        content.SortOrder = node.SortOrder;
        ContentRow row = new() { NodeId = node.Id, Node = node, ContentTypeId = content.ContentTypeId };
        context.Contents.Add(row);
        ContentVersionRow version = new() { NodeId = node.Id };
        context.Versions.Add(version);
        context.SaveChanges();
        content.VersionId = version.Id;
        return (row, version);
    }

    /// <summary>Stores the place, name and dates of an item that was changed. One with another parent goes behind its new siblings.</summary>
    /// <inheritdoc cref="Insert" />
    /// <exception cref="StaleContentException">Somebody else has saved the item since it was read.</exception>
    public (ContentRow Row, ContentVersionRow Version) Update(CmsDbContext context, IContentBase content, Guid objectType)
    {
        ContentRow row = context.Contents.AsTracking().Include(x => x.Node).Single(x => x.NodeId == content.Id);
        revisions.EnsureCurrent(content, row.Revision);
        if (row.CurrentVersionId != content.VersionId)
        {
            throw new StaleContentException(content.Id, content.Name);
        }

        ContentVersionRow version = context.Versions.AsTracking().Single(x => x.Id == content.VersionId);
        content.UpdatingEntity();
        SiblingNames.MakeUnique(context, content, objectType, DefaultCulture(content));
        if (content.IsPropertyDirty(nameof(IContentBase.ParentId)))
        {
            TreeNodes.Place parent = TreeNodes.ParentOf(context, content.ParentId);
            content.Path = parent.PathOf(content.Id);
            content.Level = parent.Level + 1;
            content.SortOrder = TreeNodes.NextSortOrder(context, content.ParentId, objectType);
        }

        row.Node.ParentId = content.ParentId;
        row.Node.Path = content.Path;
        row.Node.Level = content.Level;
        row.Node.SortOrder = content.SortOrder;
        row.Node.Name = content.Name;
        row.Node.Trashed = content.Trashed;
        row.Node.CreatorId = content.CreatorId;
        row.Node.CreateDate = content.CreateDate;
        return (row, version);
    }

    /// <summary>Puts the item's names per culture in the place of those of a version.</summary>
    /// <param name="context">The database.</param>
    /// <param name="content">The item.</param>
    /// <param name="replaced">The version whose names go.</param>
    public static void WriteNames(CmsDbContext context, IContentBase content, int replaced)
    {
        context.VersionCultures.Where(x => x.VersionId == replaced).ExecuteDelete();
        context.VersionCultures.AddRange(content.CultureInfos!.Values.Select(info => new ContentVersionCultureRow
        {
            VersionId = content.VersionId,
            Culture = info.Culture,
            Name = info.Name ?? string.Empty,
            Date = content.GetUpdateDate(info.Culture) ?? content.UpdateDate,
        }));
    }

    private string? DefaultCulture(IContentBase content) => content.ContentType.VariesByCulture() ? languages.GetDefaultIsoCode() : null;
}
