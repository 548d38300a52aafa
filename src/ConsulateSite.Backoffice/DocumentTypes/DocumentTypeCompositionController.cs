using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>What document types are put together from.</summary>
[ManagementRoute("document-type")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DocumentTypeCompositionController(
    IContentTypeService types, IContentTypeEditingService editing, ContentTypeCompositions compositions) : ManagementController
{
    /// <summary>The types whose properties a type could take over, and whether that is possible now.</summary>
    [HttpPost("available-compositions")]
    public async Task<ActionResult<IReadOnlyList<AvailableCompositionResponseModel>>> Available(DocumentTypeCompositionRequestModel model)
    {
        IEnumerable<ContentTypeAvailableCompositionsResult> available = await editing.GetAvailableCompositionsAsync(
            model.Id, model.CurrentCompositeIds, model.CurrentPropertyAliases, model.IsElement);
        return Ok(compositions.Available(available, UmbracoObjectTypes.DocumentTypeContainer));
    }

    /// <summary>The types that take over the properties of this one.</summary>
    [HttpGet("{id:guid}/composition-references")]
    [ProducesResponseType<IReadOnlyList<CompositionResponseModel>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> References(Guid id) => await types.GetAsync(id) is { } type
        ? Ok(types.GetComposedOf(type.Id).Select(CompositionResponseModel.Of).ToArray())
        : Failed(ContentTypeOperationStatus.NotFound);
}
