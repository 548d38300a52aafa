using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>Names of media types, for lists and uploads.</summary>
[ManagementRoute("item/media-type")]
[RequireAnySection]
internal sealed class MediaTypeItemController(IMediaTypeService types, IMediaTypeEditingService editing) : ManagementController
{
    /// <summary>The media types with these identifiers.</summary>
    [HttpGet]
    public ActionResult<IReadOnlyList<MediaTypeItemResponseModel>> Get([FromQuery(Name = "id")] Guid[] ids) =>
        ids.Length == 0 ? [] : types.GetMany(ids).Select(MediaTypeItemResponseModel.Of).ToArray();

    /// <summary>The media types that a file may become.</summary>
    /// <param name="fileExtension">The extension of the file, with or without the full stop.</param>
    /// <param name="paging">The part of the list.</param>
    [HttpGet("allowed")]
    public async Task<ActionResult<Paged<AllowedMediaTypeItemResponseModel>>> Allowed(string? fileExtension, [FromQuery] Paging paging)
    {
        PagedModel<MediaTypeFileExtensionMatchResult> allowed =
            await editing.GetMediaTypesForFileExtensionWithMatchInfoAsync(fileExtension ?? string.Empty, paging.Skip, paging.Take);
        return allowed.ToPaged(AllowedMediaTypeItemResponseModel.Of);
    }

    /// <summary>The media types that hold other media and no file.</summary>
    [HttpGet("folders")]
    public async Task<ActionResult<Paged<MediaTypeItemResponseModel>>> Folders([FromQuery] Paging paging)
    {
        PagedModel<IMediaType> folders = await editing.GetFolderMediaTypes(paging.Skip, paging.Take);
        return folders.ToPaged(MediaTypeItemResponseModel.Of);
    }

    /// <summary>The media types whose name contains the words.</summary>
    [HttpGet("search")]
    public ActionResult<Paged<MediaTypeItemResponseModel>> Search(string? query, [FromQuery] Paging paging) =>
        Paged<MediaTypeItemResponseModel>.Of(
        [
            .. types.GetAll()
                .Where(type => type.Name?.Contains(query ?? string.Empty, StringComparison.OrdinalIgnoreCase) == true)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .Select(MediaTypeItemResponseModel.Of),
        ], paging);
}
