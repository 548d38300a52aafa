using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using System.Xml;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Features.Partners;
using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Hosting;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Tells how a page of the site is shown in other sites, as oEmbed 1.0 says: 404 for what they cannot show, 501 for other forms than JSON and XML.</summary>
internal sealed class OEmbedEndpoint(OEmbedTargets targets, EmbedFinder finder)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/oembed";

    private const int UsualWidth = 600;
    private const int LargestSize = 100_000;
    private const string Keep = "public, max-age=60";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Answers a request.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        SecurityHeadersMiddleware.AllowAnyPage(http.Response);
        http.Response.Headers.CacheControl = "no-cache";
        ApiParameters parameters = new(http.Request.Query);
        string format = parameters.Optional("format") ?? "json";
        Uri? asked = parameters.Address("url");
        int width = parameters.Number("maxwidth", LargestSize, least: 1, LargestSize);
        int height = parameters.Number("maxheight", LargestSize, least: 1, LargestSize);
        string? partner = parameters.Optional(PartnerCounting.Parameter) is { } name && PartnerName.IsLike(name) ? name : null;
        if (parameters.Errors is { } errors)
        {
            await TypedResults.ValidationProblem(errors, title: "The request cannot be understood.").ExecuteAsync(http);
        }
        else if (format is not ("json" or "xml"))
        {
            await TypedResults.Problem(statusCode: StatusCodes.Status501NotImplemented, title: "The format is json or xml.").ExecuteAsync(http);
        }
        else if (await FindAsync(http, asked!, width, height, partner) is not { } answer)
        {
            await TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is nothing at this address that other sites can show.").ExecuteAsync(http);
        }
        else
        {
            http.Response.Headers.CacheControl = Keep;
            http.Response.ContentType = format == "json" ? "application/json; charset=utf-8" : "text/xml; charset=utf-8";
            await http.Response.Body.WriteAsync(format == "json" ? JsonSerializer.SerializeToUtf8Bytes(answer.ToMembers(), Json) : WriteXml(answer), http.RequestAborted);
        }
    }

    private static byte[] WriteXml(OEmbedAnswer answer)
    {
        using MemoryStream output = new();
        using (XmlWriter xml = XmlWriter.Create(output, Xml))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("oembed");
            foreach ((string name, object value) in answer.ToMembers())
            {
                xml.WriteElementString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
            }

            xml.WriteEndElement();
        }

        return output.ToArray();
    }

    private async Task<OEmbedAnswer?> FindAsync(HttpContext http, Uri asked, int width, int height, string? partner)
    {
        Uri here = new($"{http.Request.Scheme}://{http.Request.Host}/");
        if (await targets.FindAsync(asked, here) is not { } request || await finder.FindAsync(http, request) is not { } widget)
        {
            return null;
        }

        int shownWidth = Math.Min(UsualWidth, width);
        int shownHeight = Math.Min(EmbedCodes.HeightOf(widget), height);
        string source = new Uri(new Uri(widget.Source.Address), EmbedPaths.FrameOf(request, EmbedThemes.Auto, partner)).AbsoluteUri;
        return new OEmbedAnswer(
            widget.Title.Text,
            widget.Source.Text,
            widget.Source.Address,
            EmbedCodes.Frame(source, widget, shownWidth.ToString(CultureInfo.InvariantCulture), shownHeight),
            shownWidth,
            shownHeight);
    }
}
