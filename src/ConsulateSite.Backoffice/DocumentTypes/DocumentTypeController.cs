using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>Document types, as everybody who edits documents needs them.</summary>
[ManagementRoute("document-type")]
[RequireAnySection]
internal sealed class DocumentTypeController(IContentTypeService types) : ContentTypeController<IContentType, DocumentTypeResponseModel>(types)
{
    protected override DocumentTypeResponseModel Model(IContentType type) => DocumentTypeResponseModel.Of(type);
}
