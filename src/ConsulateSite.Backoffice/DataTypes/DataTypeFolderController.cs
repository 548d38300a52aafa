using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Folders;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>The folders of data types.</summary>
[ManagementRoute(Path)]
[RequireSection(Constants.Applications.Settings)]
internal sealed class DataTypeFolderController(IDataTypeContainerService folders, CurrentUser current)
    : FolderController<IDataType>(folders, current, Path)
{
    private const string Path = "data-type/folder";
}
