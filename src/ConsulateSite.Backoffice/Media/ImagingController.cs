using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Pictures in the sizes that the backoffice shows.</summary>
[ManagementRoute("imaging/resize/urls")]
[RequireAnySection]
internal sealed class ImagingController(MediaAddresses addresses) : ManagementController
{
    /// <summary>The addresses of pictures in a size; nothing for what is no picture.</summary>
    [HttpGet]
    public ActionResult<IReadOnlyList<MediaUrlInfoResponseModel>> Get(
        [FromQuery(Name = "id")] Guid[] ids, int? height = 200, int? width = 200, ImageCropMode? mode = null, string? format = null) =>
        Ok(addresses.Pictures(ids, width, height, mode, format));
}
