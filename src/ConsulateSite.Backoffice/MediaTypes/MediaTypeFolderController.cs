using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Folders;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>The folders of media types.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class MediaTypeFolderController(IMediaTypeContainerService folders, CurrentUser current)
    : FolderController<IMediaType>(folders, current, Path)
{
    private const string Path = "media-type/folder";
}
