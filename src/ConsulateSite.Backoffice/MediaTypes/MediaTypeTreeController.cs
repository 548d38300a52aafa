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
    : TypeTreeController<MediaTypeTreeItemResponseModel>(
        new TypeTree(entities, UmbracoObjectTypes.MediaType, UmbracoObjectTypes.MediaTypeContainer))
{
    protected override Task<IReadOnlyList<MediaTypeTreeItemResponseModel>> ModelsAsync(IReadOnlyList<TypeTreeNode> nodes)
    {
        Guid[] keys = [.. nodes.Where(node => !node.IsFolder).Select(node => node.Entity.Key)];
        // Asked for none, the service answers with all.
        IEnumerable<IMediaType> all = keys.Length == 0 ? [] : types.GetMany(keys);
        Dictionary<Guid, IMediaType> found = all.ToDictionary(type => type.Key);
        return Task.FromResult<IReadOnlyList<MediaTypeTreeItemResponseModel>>(
            [.. nodes.Select(node => MediaTypeTreeItemResponseModel.Of(node, found.GetValueOrDefault(node.Entity.Key)))]);
    }
}
