using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Hosting.Assets;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Answers with an embed as a page for frames, or as markup for servers of others. It sets no cookie and reads none.</summary>
internal sealed class EmbedFrameEndpoint(EmbedFinder finder, SiteLanguages languages, SiteTexts texts, SiteAddresses addresses, AssetCatalog assets)
{
    private const string Style = "/css/standalone/embed.css";
    private const string Keep = "public, max-age=60";
    private const string Markup = "html";

    private static readonly string[] Formats = ["page", Markup];

    /// <summary>Answers a request.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        HttpResponse response = http.Response;
        response.Headers.CacheControl = "no-cache";
        if (languages.All.Count == 0)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        ApiParameters parameters = new(http.Request.Query);
        EmbedRequest request = EmbedRequest.Read((string)http.GetRouteValue("kind")!, parameters, languages.All);
        string theme = parameters.Choice("theme", EmbedThemes.All);
        string format = parameters.Choice("format", Formats);
        SecurityHeadersMiddleware.AllowAnyFrame(response);
        if (parameters.Errors is { } errors)
        {
            await TypedResults.ValidationProblem(errors, title: "The request cannot be understood.").ExecuteAsync(http);
            return;
        }

        EmbedWidget? widget = await finder.FindAsync(http, request);
        if (widget is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            widget = await NothingAsync(http, request.Language);
        }
        else
        {
            response.Headers.CacheControl = Keep;
        }

        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(format == Markup ? EmbedMarkup.Write(widget) : Page(widget, theme), http.RequestAborted);
    }

    private async Task<EmbedWidget> NothingAsync(HttpContext http, SiteLanguage language)
    {
        var words = await texts.ForAsync(language.Culture);
        PageLink home = new(words["Site.Name"], addresses.Absolute($"{languages.PathOf(language)}/", new Uri($"{http.Request.Scheme}://{http.Request.Host}/")));
        return new EmbedWidget { Lang = language.IsoCode, Dir = language.Direction, Title = home, Summary = words["Embeds.Missing"], Source = home };
    }

    private string Page(EmbedWidget widget, string theme) => $"""
        <!doctype html>
        <html lang="{widget.Lang}" dir="{widget.Dir}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{EmbedMarkup.Encode(widget.Title.Text)}</title>
        <base target="_top">
        <link rel="stylesheet" href="{assets.AddressOf(Style)}">
        </head>
        <body class="consulate-frame">
        {EmbedMarkup.Write(widget, theme)}
        </body>
        </html>
        """;
}
