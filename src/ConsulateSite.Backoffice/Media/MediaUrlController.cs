using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Where the files of media are, and what holds for media. The files are public, so their addresses are no secret.</summary>
[ManagementRoute("media")]
[RequireAnySection]
internal sealed class MediaUrlController(MediaAddresses addresses, IOptionsSnapshot<ContentSettings> settings) : ManagementController
{
    /// <summary>The addresses of files.</summary>
    [HttpGet("urls")]
    public ActionResult<IReadOnlyList<MediaUrlInfoResponseModel>> Urls([FromQuery(Name = "id")] Guid[] ids) => Ok(addresses.Files(ids));

    /// <summary>What holds for media.</summary>
    [HttpGet("configuration")]
    public ActionResult<MediaConfigurationResponseModel> Configuration() =>
        new MediaConfigurationResponseModel(settings.Value.DisableDeleteWhenReferenced, settings.Value.DisableUnpublishWhenReferenced);
}
