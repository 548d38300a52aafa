using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Where the files of media are, and what holds for media.</summary>
[ManagementRoute("media")]
[RequireAnySection]
internal sealed class MediaUrlController(MediaAddresses addresses, ItemAccess named, IOptionsSnapshot<ContentSettings> settings) : ManagementController
{
    /// <summary>The addresses of the files of those media that may be named to the user.</summary>
    [HttpGet("urls")]
    public async Task<ActionResult<IReadOnlyList<MediaUrlInfoResponseModel>>> Urls([FromQuery(Name = "id")] Guid[] ids) =>
        Ok(addresses.Files([.. (await named.NamedMediaAsync(ids)).Select(medium => medium.Key)]));

    /// <summary>What holds for media.</summary>
    [HttpGet("configuration")]
    public ActionResult<MediaConfigurationResponseModel> Configuration() =>
        new MediaConfigurationResponseModel(settings.Value.DisableDeleteWhenReferenced, settings.Value.DisableUnpublishWhenReferenced);
}
