namespace ConsulateSite.Web.Routing;

/// <summary>Addresses in the form that a header takes: letters outside ASCII are percent-encoded.</summary>
internal static class EncodedAddress
{
    private static readonly Uri AnyHost = new("http://any.invalid");

    /// <summary>Encodes an address. What is encoded already stays as it is.</summary>
    /// <param name="address">An absolute address, or one below this host that begins with a slash.</param>
    public static string Of(string address)
    {
        Uri uri = new(AnyHost, address);
        return uri.Host == AnyHost.Host ? uri.PathAndQuery + uri.Fragment : uri.AbsoluteUri;
    }
}
