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
    : ContentTypeTreeController<IContentType, DocumentTypeTreeItemResponseModel>(
        new TypeTree(entities, UmbracoObjectTypes.DocumentType, UmbracoObjectTypes.DocumentTypeContainer), types)
{
    protected override DocumentTypeTreeItemResponseModel Model(TypeTreeNode node, IContentType? type) => DocumentTypeTreeItemResponseModel.Of(node, type);
}
