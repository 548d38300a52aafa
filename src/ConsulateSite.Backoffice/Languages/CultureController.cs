using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Languages;

/// <summary>The languages that a site could have.</summary>
[ManagementRoute("culture")]
[RequireAnySection]
internal sealed class CultureController(ICultureService cultures) : ManagementController
{
    /// <summary>All cultures that the platform knows.</summary>
    [HttpGet]
    public ActionResult<Paged<CultureReponseModel>> All([FromQuery] Paging paging) => Paged<CultureReponseModel>.Of(
        [.. cultures.GetValidCultureInfos().Select(culture => new CultureReponseModel(culture.Name, culture.EnglishName))], paging);
}
