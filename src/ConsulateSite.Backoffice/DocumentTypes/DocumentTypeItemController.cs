using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>Names of document types, for lists.</summary>
[ManagementRoute("item/document-type")]
[RequireAnySection]
internal sealed class DocumentTypeItemController(IContentTypeService types) : ManagementController
{
    /// <summary>The document types with these identifiers.</summary>
    [HttpGet]
    public ActionResult<IReadOnlyList<DocumentTypeItemResponseModel>> Get([FromQuery(Name = "id")] Guid[] ids) =>
        ids.Length == 0 ? [] : types.GetMany(ids).Select(DocumentTypeItemResponseModel.Of).ToArray();

    /// <summary>The document types whose name contains the words.</summary>
    [HttpGet("search")]
    public ActionResult<Paged<DocumentTypeItemResponseModel>> Search(string? query, bool? isElement, [FromQuery] Paging paging) =>
        Paged<DocumentTypeItemResponseModel>.Of(
        [
            .. types.GetAll()
                .Where(type => isElement is null || type.IsElement == isElement)
                .Where(type => type.Name?.Contains(query ?? string.Empty, StringComparison.OrdinalIgnoreCase) == true)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .Select(DocumentTypeItemResponseModel.Of),
        ], paging);
}
