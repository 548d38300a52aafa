using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>A controller to which the content's endpoint hands over.</summary>
internal abstract class FeatureController : Controller
{
    /// <summary>What is to be shown.</summary>
    protected PageContext PageContext => HttpContext.Features.GetRequiredFeature<PageContext>();
}
