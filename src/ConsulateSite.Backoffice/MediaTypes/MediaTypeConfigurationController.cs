using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>What the editor of media types has to know about the site.</summary>
[ManagementRoute("media-type/configuration")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class MediaTypeConfigurationController(IReservedFieldNamesService reserved) : ManagementController
{
    /// <summary>The settings.</summary>
    [HttpGet]
    public ActionResult<MediaTypeConfigurationResponseModel> Get() =>
        new MediaTypeConfigurationResponseModel([.. reserved.GetMediaReservedFieldNames().Order(StringComparer.Ordinal)]);
}
