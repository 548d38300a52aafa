using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Pictures in the sizes that the backoffice shows.</summary>
[ManagementRoute("imaging/resize/urls")]
[RequireAnySection]
internal sealed class ImagingController(MediaAddresses addresses, ItemAccess named) : ManagementController
{
    /// <summary>The addresses of those pictures in a size that may be named to the user; nothing for what is no picture.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyList<MediaUrlInfoResponseModel>>> Get(
        [FromQuery(Name = "id")] Guid[] ids, int? height = 200, int? width = 200, ImageCropMode? mode = null, string? format = null) =>
        Ok(addresses.Pictures([.. (await named.NamedMediaAsync(ids)).Select(medium => medium.Key)], width, height, mode, format));
}
