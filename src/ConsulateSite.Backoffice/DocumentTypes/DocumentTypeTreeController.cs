using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>The tree of document types. Editors pick from it, so everybody may see it.</summary>
[ManagementRoute("tree/document-type")]
[RequireAnySection]
internal sealed class DocumentTypeTreeController(IEntityService entities, IContentTypeService types)
    : TypeTreeController<DocumentTypeTreeItemResponseModel>(
        new TypeTree(entities, UmbracoObjectTypes.DocumentType, UmbracoObjectTypes.DocumentTypeContainer))
{
    protected override Task<IReadOnlyList<DocumentTypeTreeItemResponseModel>> ModelsAsync(IReadOnlyList<TypeTreeNode> nodes)
    {
        Guid[] keys = [.. nodes.Where(node => !node.IsFolder).Select(node => node.Entity.Key)];
        // Asked for none, the service answers with all.
        IEnumerable<IContentType> all = keys.Length == 0 ? [] : types.GetMany(keys);
        Dictionary<Guid, IContentType> found = all.ToDictionary(type => type.Key);
        return Task.FromResult<IReadOnlyList<DocumentTypeTreeItemResponseModel>>(
            [.. nodes.Select(node => DocumentTypeTreeItemResponseModel.Of(node, found.GetValueOrDefault(node.Entity.Key)))]);
    }
}
