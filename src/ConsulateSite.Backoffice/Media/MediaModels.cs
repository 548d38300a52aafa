using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Describes media to the client.</summary>
internal sealed class MediaModels(PropertyEditorCollection editors, IEntityService entities, IUserService users)
{
    private const string DefaultIcon = "icon-picture";

    /// <summary>A medium to edit.</summary>
    public MediaResponseModel ToModel(IMedia media) => new(
        media.Key, FlagModel.None, Values(media, _ => true), Variants(media), media.Trashed,
        new(media.ContentType.Key, media.ContentType.Icon ?? DefaultIcon, ReferenceByIdModel.OrNull(media.ContentType.ListView)));

    /// <summary>A medium in a collection.</summary>
    /// <param name="media">The medium.</param>
    /// <param name="columns">The aliases of the properties that the collection shows.</param>
    public MediaCollectionResponseModel ToCollectionModel(IMedia media, IReadOnlySet<string> columns) => new(
        media.Key, FlagModel.None, Values(media, columns.Contains), Variants(media), users.GetProfileById(media.CreatorId)?.Name, media.SortOrder,
        new(media.ContentType.Key, media.ContentType.Alias, media.ContentType.Icon ?? DefaultIcon, ReferenceByIdModel.OrNull(media.ContentType.ListView)));

    /// <summary>A medium in the tree.</summary>
    public static MediaTreeItemResponseModel ToTreeModel(TreeNode<IMediaEntitySlim> node) => new(
        node.Entity.HasChildren, node.Entity.Key, ReferenceByIdModel.OrNull(node.ParentKey), FlagModel.None, node.IsOnTheWay, node.Entity.Trashed,
        node.Entity.CreateDate.ToOffset(), Type(node.Entity), Variants(node.Entity));

    /// <summary>A medium in a list.</summary>
    public MediaItemResponseModel ToItemModel(IMediaEntitySlim media) => new(
        media.Key, FlagModel.None, media.Trashed, ReferenceByIdModel.OrNull(ParentKey(media)), media.HasChildren, Type(media), Variants(media));

    /// <summary>A medium in the recycle bin.</summary>
    public MediaRecycleBinItemResponseModel ToBinModel(IMediaEntitySlim media) => new(
        media.Key, media.CreateDate.ToOffset(), media.HasChildren, ReferenceByIdModel.OrNull(ParentKey(media)), Type(media), Variants(media));

    private static MediaTypeReferenceResponseModel Type(IMediaEntitySlim media) =>
        new(media.ContentTypeKey, media.ContentTypeIcon ?? DefaultIcon, ReferenceByIdModel.OrNull(media.ListViewKey));

    private static VariantItemResponseModel[] Variants(IMediaEntitySlim media) => [new(media.Name ?? string.Empty, null)];

    private static MediaVariantResponseModel[] Variants(IMedia media) =>
        [new(null, null, media.Name ?? string.Empty, media.CreateDate.ToOffset(), media.UpdateDate.ToOffset())];

    private Guid? ParentKey(IMediaEntitySlim media)
    {
        Attempt<Guid> key = media.ParentId > 0 ? entities.GetKey(media.ParentId, UmbracoObjectTypes.Media) : Attempt<Guid>.Fail();
        return key.Success ? key.Result : null;
    }

    private MediaValueResponseModel[] Values(IMedia media, Func<string, bool> isShown) =>
    [
        .. from property in media.Properties
           where isShown(property.Alias)
           let editor = editors[property.PropertyType.PropertyEditorAlias]
           where editor is not null
           select new MediaValueResponseModel(
               null, null, property.Alias, editor.GetValueEditor().ToEditor(property), property.PropertyType.PropertyEditorAlias),
    ];
}
