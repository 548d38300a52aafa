namespace ConsulateSite.Web.Hosting;

/// <summary>Tells browsers what a page of the site may do. Pages hold no inline script and no inline style, so no nonce is needed.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    private const string NoFrame = "frame-ancestors 'none'";

    private const string ContentSecurityPolicy =
        "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; " + NoFrame + "; "
        + "img-src 'self' data:; manifest-src 'self'; media-src 'self'; script-src 'self'; style-src 'self'";

    // What stands in pages of others shows text in the site's own style, and does nothing else.
    private const string PolicyOfEmbeds = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *; style-src 'self'";

    private const string PermissionsPolicy =
        "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return next(context);
    }

    /// <summary>Lets the backoffice, which has the same origin, show a page in a frame.</summary>
    public static void AllowOwnFrame(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.Replace(NoFrame, "frame-ancestors 'self'", StringComparison.Ordinal);
        response.Headers.XFrameOptions = "SAMEORIGIN";
    }

    /// <summary>Lets pages of others show an answer in a frame, which in turn may do nothing but show text.</summary>
    public static void AllowAnyFrame(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = PolicyOfEmbeds;
        response.Headers.Remove("X-Frame-Options");
        AllowAnyPage(response);
    }

    /// <summary>Lets scripts and pages of others use an answer, which must be the same for everybody.</summary>
    public static void AllowAnyPage(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
