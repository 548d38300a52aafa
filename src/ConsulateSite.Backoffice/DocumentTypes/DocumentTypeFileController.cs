using System.Net.Mime;
using System.Text;
using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>Document types in files, which carry them to another site.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DocumentTypeFileController(
    IContentTypeService types,
    DocumentTypeWriter writer,
    IEntityXmlSerializer serializer,
    TypeFiles files,
    DocumentTypeImport import) : ManagementController
{
    private const string Path = "document-type";

    /// <summary>A document type as a file.</summary>
    [HttpGet("{id:guid}/export")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, MediaTypeNames.Application.Octet)]
    public async Task<IActionResult> Export(Guid id) => await types.GetAsync(id) is { } type
        ? File(Encoding.UTF8.GetBytes(serializer.Serialize(type).ToString()), MediaTypeNames.Application.Octet, $"{type.Alias}.udt")
        : Failed(ContentTypeOperationStatus.NotFound);

    /// <summary>Adds the document type of a file, at the root.</summary>
    [HttpPost("import")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Import(ImportTypeRequestModel model, CancellationToken cancellationToken)
    {
        CreateDocumentTypeRequestModel request = await import.ReadAsync(await files.ReadAsync(model.File.Id, "DocumentType", cancellationToken));
        if (types.Get(request.Id!.Value) is not null)
        {
            return Failed(ContentTypeImportOperationStatus.DocumentTypeExists);
        }

        Attempt<IContentType?, ContentTypeOperationStatus> created = await writer.CreateAsync(request);
        if (created is not { Success: true, Result: { } type })
        {
            return Failed(created.Status, ContentTypeProblems.Table);
        }

        await files.DeleteAsync(model.File.Id);
        return CreatedAs(Path, type.Key);
    }
}
