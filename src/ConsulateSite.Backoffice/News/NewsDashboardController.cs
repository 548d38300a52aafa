using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.News;

/// <summary>The news of Umbraco's makers. They are off: no request of an editor causes one to another site.</summary>
[ManagementRoute("news-dashboard")]
[RequireAnySection]
internal sealed class NewsDashboardController : ManagementController
{
    /// <summary>No news.</summary>
    [HttpGet]
    public ActionResult<NewsDashboardResponseModel> Get() => new NewsDashboardResponseModel([]);
}
