using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentEditing;
using ConsulateSite.Backoffice.Documents.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

/// <summary>Changes blueprints. They are written for all languages and fields at once, so only those may who may write in all of them.</summary>
[ManagementRoute("document-blueprint")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DocumentBlueprintEditingController(
    IContentBlueprintEditingService blueprints, IContentTypeService types, CultureAccess cultures, FieldAccess fields, CurrentUser current) : ManagementController
{
    private const string AllLanguages = "*";

    /// <summary>Adds a blueprint.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateDocumentBlueprintRequestModel model)
    {
        await RequireAllAsync(model.DocumentType.Id);
        ContentBlueprintCreateModel blueprint = new()
        {
            Key = model.Id,
            ContentTypeKey = model.DocumentType.Id,
            ParentKey = model.Parent?.Id,
            Properties = DocumentRequests.Properties(model.Values),
            Variants = DocumentRequests.Variants(model.Variants),
        };
        Attempt<ContentCreateResult, ContentEditingOperationStatus> created = await blueprints.CreateAsync(blueprint, current.Key);
        return created is { Success: true, Result.Content: { } content }
            ? CreatedAs("document-blueprint", content.Key)
            : Failed(created.Status, ContentEditingProblems.Table);
    }

    /// <summary>Changes a blueprint.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateDocumentBlueprintRequestModel model)
    {
        await RequireAllAsync((await blueprints.GetAsync(id))?.ContentType.Key);
        ContentBlueprintUpdateModel blueprint = new()
        {
            Properties = DocumentRequests.Properties(model.Values),
            Variants = DocumentRequests.Variants(model.Variants),
        };
        return Outcome(await blueprints.UpdateAsync(id, blueprint, current.Key), ContentEditingProblems.Table);
    }

    /// <summary>Moves a blueprint into a folder, or to the top.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Move(Guid id, TargetRequestModel model)
    {
        return Outcome(await blueprints.MoveAsync(id, model.Target?.Id, current.Key), ContentEditingProblems.Table);
    }

    /// <summary>Deletes a blueprint.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        await cultures.RequireAsync([AllLanguages]);
        return Outcome(await blueprints.DeleteAsync(id, current.Key), ContentEditingProblems.Table);
    }

    private async Task RequireAllAsync(Guid? documentType)
    {
        await cultures.RequireAsync([AllLanguages]);
        if (documentType is { } key && await types.GetAsync(key) is { } type)
        {
            fields.RequireWritable(type.Key, type.CompositionPropertyTypes);
        }
    }
}
