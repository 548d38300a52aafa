using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Media;

/// <summary>What lies in a folder, as a table or a grid.</summary>
[ManagementRoute("collection/media")]
[RequireSection(Constants.Applications.Media, Constants.Applications.Content)]
internal sealed class MediaCollectionController(MediaCollections collections, MediaAccess access) : ManagementController
{
    /// <summary>A part of what lies in the folder.</summary>
    [HttpGet]
    public async Task<ActionResult<Paged<MediaCollectionResponseModel>>> Get([FromQuery] MediaCollectionQuery query, [FromQuery] Paging paging)
    {
        if (query.Id is { } folder)
        {
            await access.RequireAsync(folder);
        }

        return await collections.ReadAsync(query, paging);
    }
}
