using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.PropertyTypes;

/// <summary>Properties of types.</summary>
[ManagementRoute("property-type")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class PropertyTypeController(IPropertyTypeUsageService usages) : ManagementController
{
    /// <summary>Whether anything has a value for the property.</summary>
    [HttpGet("is-used")]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public async Task<IActionResult> IsUsed(Guid contentTypeId, string propertyAlias)
    {
        Attempt<bool, PropertyTypeOperationStatus> used = await usages.HasSavedPropertyValuesAsync(contentTypeId, propertyAlias);
        return used.Success ? Ok(used.Result) : Failed(used.Status);
    }
}
