using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>A controller to which the content's endpoint hands over.</summary>
internal abstract class FeatureController : Controller
{
    /// <summary>What is to be shown.</summary>
    protected PageContext PageContext => HttpContext.Features.GetRequiredFeature<PageContext>();

    /// <summary>Hands out a text as a file to keep. Who asks for its head only is told of the same file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">Its media type with the character set.</param>
    /// <param name="name">The name under which it is kept.</param>
    protected ContentResult Download(string text, string mediaType, string name)
    {
        ContentDispositionHeaderValue disposition = new("attachment");
        disposition.SetHttpFileName(name);
        Response.Headers.ContentDisposition = disposition.ToString();
        return Content(text, mediaType);
    }
}
