using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>A page with a form for partners. What stands on it is for one reader, and may be secret.</summary>
internal abstract class PartnerController(PartnerLimit limit) : FeatureController
{
    private const int LargestForm = 16 * 1024;

    /// <summary>Whether the form was sent, rather than asked for.</summary>
    protected bool IsSent => HttpMethods.IsPost(Request.Method);

    /// <summary>Keeps the page from being kept, and its address from being told to others.</summary>
    protected void KeepPrivate()
    {
        PageContext.Reads.DoNotStore();
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
    }

    /// <summary>Reads the form.</summary>
    /// <returns>The fields; otherwise <c>null</c> and the status that says why the form is not taken.</returns>
    protected async Task<(IFormCollection? Fields, int Status)> ReadAsync()
    {
        if (!OwnOrigin.IsLikely(Request))
        {
            return (null, StatusCodes.Status403Forbidden);
        }

        if (!limit.Allows(HttpContext))
        {
            return (null, StatusCodes.Status429TooManyRequests);
        }

        if (!Request.HasFormContentType)
        {
            return (null, StatusCodes.Status400BadRequest);
        }

        if (HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LargestForm;
        }

        try
        {
            return (await Request.ReadFormAsync(HttpContext.RequestAborted), StatusCodes.Status200OK);
        }
        catch (Exception exception) when (exception is BadHttpRequestException or InvalidDataException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }
}
