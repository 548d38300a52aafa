using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>Changes media types.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class MediaTypeEditingController(IMediaTypeService types, MediaTypeWriter writer, CurrentUser current)
    : ContentTypeEditingController<IMediaType, CreateMediaTypeRequestModel, UpdateMediaTypeRequestModel>(types, writer, current, Path)
{
    private const string Path = "media-type";
}
