using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>Media types, as everybody who edits media needs them.</summary>
[ManagementRoute("media-type")]
[RequireAnySection]
internal sealed class MediaTypeController(IMediaTypeService types) : ContentTypeController<IMediaType, MediaTypeResponseModel>(types)
{
    protected override MediaTypeResponseModel Model(IMediaType type) => MediaTypeResponseModel.Of(type);
}
