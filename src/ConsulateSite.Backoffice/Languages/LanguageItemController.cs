using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Languages;

/// <summary>Names of languages, for lists.</summary>
[ManagementRoute("item/language")]
[RequireAnySection]
internal sealed class LanguageItemController(ILanguageService languages) : ManagementController
{
    /// <summary>The languages with these codes.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<LanguageItemResponseModel>>> Get([FromQuery(Name = "isoCode")] string[] isoCodes)
    {
        IEnumerable<ILanguage> found = isoCodes.Length == 0 ? [] : await languages.GetMultipleAsync(isoCodes);
        return found.Select(LanguageItemResponseModel.Of).ToArray();
    }

    /// <summary>The default language.</summary>
    [HttpGet("default")]
    [ProducesResponseType<LanguageItemResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Default() => await languages.GetDefaultLanguageAsync() is { } language
        ? Ok(LanguageItemResponseModel.Of(language))
        : Failed(LanguageOperationStatus.NotFound);
}
