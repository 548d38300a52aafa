using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

/// <summary>Blueprints by key.</summary>
[ManagementRoute("item/document-blueprint")]
[RequireSection(Constants.Applications.Content, Constants.Applications.Settings)]
internal sealed class DocumentBlueprintItemController(IEntityService entities) : ManagementController
{
    /// <summary>Those of the blueprints that exist.</summary>
    [HttpGet]
    public ActionResult<IReadOnlyCollection<DocumentBlueprintItemResponseModel>> Items([FromQuery(Name = "id")] Guid[] ids)
    {
        // Asked for none, the service answers with all.
        IEnumerable<IEntitySlim> found = ids.Length == 0 ? [] : entities.GetAll(UmbracoObjectTypes.DocumentBlueprint, ids);
        return Ok(found.OfType<IContentEntitySlim>()
            .Select(x => new DocumentBlueprintItemResponseModel(DocumentTypeReferences.Of(x), x.Name ?? string.Empty, x.Key, FlagModel.None))
            .ToList());
    }
}
