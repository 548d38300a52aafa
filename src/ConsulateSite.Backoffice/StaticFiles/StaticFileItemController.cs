using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.StaticFiles;

/// <summary>Names of the files that the site serves as they are.</summary>
[ManagementRoute("item/static-file")]
[RequireSection(Constants.Applications.Settings)]
internal sealed class StaticFileItemController(SiteFiles files) : ManagementController
{
    /// <summary>The files at these paths.</summary>
    [HttpGet]
    public ActionResult<IReadOnlyList<StaticFileItemResponseModel>> Get([FromQuery(Name = "path")] string[] paths) =>
        paths.Select(files.Find).OfType<StaticFileItemResponseModel>().ToArray();
}
