using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>Changes document types.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DocumentTypeEditingController(IContentTypeService types, DocumentTypeWriter writer, CurrentUser current)
    : ContentTypeEditingController<IContentType, CreateDocumentTypeRequestModel, UpdateDocumentTypeRequestModel>(types, writer, current, Path)
{
    private const string Path = "document-type";
}
