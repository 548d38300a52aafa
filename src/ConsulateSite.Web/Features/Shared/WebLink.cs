namespace ConsulateSite.Web.Features.Shared;

/// <summary>A link to another site.</summary>
/// <param name="Text">What is there.</param>
/// <param name="Address">Where it is.</param>
internal sealed record WebLink(string Text, string Address)
{
    /// <summary>Makes a link.</summary>
    /// <param name="text">What is there; the host's name stands in for it when it is missing.</param>
    /// <param name="address">The address as an editor wrote it.</param>
    /// <returns>The link; <c>null</c> unless the address leads to the web, so that no link runs a script.</returns>
    public static WebLink? Create(string? text, string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? new WebLink(text ?? uri.Host, uri.AbsoluteUri)
            : null;
}
