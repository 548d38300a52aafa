using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Web.Packing;

/// <summary>Asks the site for what readers would ask, in this process: no port is opened, and nothing runs that a serving site does beside.</summary>
/// <param name="pipeline">The way of a request.</param>
/// <param name="contexts">Makes requests.</param>
/// <param name="site">The address under which the site is asked.</param>
internal sealed class PackSource(RequestDelegate pipeline, IHttpContextFactory contexts, Uri site)
{
    private const string Accepted = "text/html,image/webp,*/*;q=0.8";

    private uint _asked;

    /// <summary>The address under which the site is asked.</summary>
    public Uri Site => site;

    /// <summary>Asks for an address.</summary>
    /// <param name="address">The address, absolute.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<PackAnswer> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        using MemoryStream body = new();
        HttpResponseFeature response = new();
        FeatureCollection features = new();
        features.Set<IHttpRequestFeature>(RequestOf(address));
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        features.Set<IHttpConnectionFeature>(new HttpConnectionFeature { RemoteIpAddress = NextAddress() });
        HttpContext context = contexts.Create(features);
        context.RequestAborted = cancellationToken;
        try
        {
            await pipeline(context);
            await context.Response.CompleteAsync();
        }
        finally
        {
            contexts.Dispose(context);
        }

        string mediaType = MediaTypeHeaderValue.TryParse(response.Headers.ContentType.ToString(), out MediaTypeHeaderValue? type) ? type.MediaType.ToString() : string.Empty;
        return new PackAnswer(response.StatusCode, mediaType, response.Headers.Location, body.ToArray());
    }

    private static HttpRequestFeature RequestOf(Uri address)
    {
        HttpRequestFeature request = new()
        {
            Method = HttpMethods.Get,
            Protocol = "HTTP/1.1",
            Scheme = address.Scheme,
            Path = Uri.UnescapeDataString(address.AbsolutePath),
            QueryString = address.Query,
            RawTarget = address.PathAndQuery,
        };
        request.Headers.Host = address.Authority;
        request.Headers.Accept = Accepted;
        return request;
    }

    // The site bounds what comes from one address. Here it asks itself, so each request comes from an address of its own.
    private IPAddress NextAddress()
    {
        uint number = Interlocked.Increment(ref _asked);
        return IPAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"127.{(number >> 16) & 255}.{(number >> 8) & 255}.{number & 255}"));
    }
}
