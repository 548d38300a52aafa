using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Languages;

/// <summary>The languages of the site.</summary>
[ManagementRoute("language")]
internal sealed class LanguageController(ILanguageService languages, CultureAccess cultures, CurrentUser current) : ManagementController
{
    /// <summary>All languages, the default one first.</summary>
    [HttpGet]
    [RequireAnySection]
    public async Task<ActionResult<Paged<LanguageResponseModel>>> All([FromQuery] Paging paging)
    {
        IEnumerable<ILanguage> all = await languages.GetAllAsync();
        return Paged<LanguageResponseModel>.Of(
            [.. all.OrderByDescending(x => x.IsDefault).ThenBy(x => x.CultureName, StringComparer.Ordinal).Select(LanguageResponseModel.Of)], paging);
    }

    /// <summary>One language.</summary>
    [HttpGet("{isoCode}")]
    [RequireAnySection]
    [ProducesResponseType<LanguageResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(string isoCode) =>
        await languages.GetAsync(isoCode) is { } language ? Ok(LanguageResponseModel.Of(language)) : Failed(LanguageOperationStatus.NotFound);

    /// <summary>Adds a language.</summary>
    [HttpPost]
    [RequireSection(Constants.Applications.Settings)]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateLanguageRequestModel model)
    {
        Language language = new(model.IsoCode, model.Name)
        {
            IsDefault = model.IsDefault,
            IsMandatory = model.IsMandatory,
            FallbackIsoCode = model.FallbackIsoCode,
        };
        Attempt<ILanguage, LanguageOperationStatus> created = await languages.CreateAsync(language, current.Key);
        return created.Success ? CreatedAs("language", created.Result.IsoCode) : Failed(created.Status, LanguageProblems.Table);
    }

    /// <summary>Changes a language.</summary>
    [HttpPut("{isoCode}")]
    [RequireSection(Constants.Applications.Settings)]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(string isoCode, UpdateLanguageRequestModel model)
    {
        if (await languages.GetAsync(isoCode) is not { } language)
        {
            return Failed(LanguageOperationStatus.NotFound);
        }

        language.CultureName = model.Name;
        language.IsDefault = model.IsDefault;
        language.IsMandatory = model.IsMandatory;
        language.FallbackIsoCode = model.FallbackIsoCode;
        return Outcome(await languages.UpdateAsync(language, current.Key), LanguageProblems.Table);
    }

    /// <summary>Deletes a language, and with it everything that was written in it, so only those may who may write in it.</summary>
    [HttpDelete("{isoCode}")]
    [RequireSection(Constants.Applications.Settings)]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(string isoCode)
    {
        if (await languages.GetAsync(isoCode) is { } language)
        {
            await cultures.RequireAsync([language.IsoCode]);
        }

        return Outcome(await languages.DeleteAsync(isoCode, current.Key), LanguageProblems.Table);
    }
}
