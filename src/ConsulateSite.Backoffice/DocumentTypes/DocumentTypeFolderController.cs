using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Folders;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentTypes;

/// <summary>The folders of document types.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DocumentTypeFolderController(IContentTypeContainerService folders, CurrentUser current)
    : FolderController<IContentType>(folders, current, Path)
{
    private const string Path = "document-type/folder";
}
