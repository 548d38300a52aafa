using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Folders;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

/// <summary>The folders of blueprints.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DocumentBlueprintFolderController(IContentBlueprintContainerService folders, CurrentUser current)
    : FolderController<IContent>(folders, current, Path)
{
    private const string Path = "document-blueprint/folder";
}
