namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>
/// What the client may do in the browser. Scripts come from this origin only, and the one inline script, the import map, bears
/// a nonce. Styles have to be allowed inline: the client's templates carry style attributes, and its editors write style
/// elements, neither of which can bear a nonce. Thumbnails are made in the browser, hence blob and data images.
/// </summary>
internal static class ClientSecurityPolicy
{
    /// <summary>The value of the header for one page.</summary>
    /// <param name="nonce">Of this page alone.</param>
    public static string For(string nonce) =>
        "default-src 'none'; "
        + $"script-src 'self' 'nonce-{nonce}'; "
        + "style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data: blob:; "
        + "font-src 'self' data:; "
        + "media-src 'self' blob:; "
        + "connect-src 'self'; "
        + "worker-src 'self'; "
        + "frame-src 'self'; "
        + "form-action 'self'; "
        + "base-uri 'self'; "
        + "frame-ancestors 'self'";
}
