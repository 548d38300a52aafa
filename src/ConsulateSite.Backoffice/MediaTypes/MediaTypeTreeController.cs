using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>The tree of media types. Editors pick from it, so everybody may see it.</summary>
[ManagementRoute("tree/media-type")]
[RequireAnySection]
internal sealed class MediaTypeTreeController(IEntityService entities, IMediaTypeService types)
    : ContentTypeTreeController<IMediaType, MediaTypeTreeItemResponseModel>(
        new TypeTree(entities, UmbracoObjectTypes.MediaType, UmbracoObjectTypes.MediaTypeContainer), types)
{
    protected override MediaTypeTreeItemResponseModel Model(TypeTreeNode node, IMediaType? type) => MediaTypeTreeItemResponseModel.Of(node, type);
}
