using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConsulateSite.EndToEnd.Tests.Embeds;

/// <summary>The site of somebody else, at another origin, that resets everything and lets nothing through but what the guide for partners asks for.</summary>
internal sealed class PartnerSite : IAsyncDisposable
{
    private const string Reset = """
        * { all: unset !important; color: lime !important; font-size: 40px !important; letter-spacing: 1em !important; text-transform: uppercase !important;
            direction: ltr !important; float: left !important; text-align: center !important; }
        div { display: block !important; }
        """;

    private readonly WebApplication _app;

    private PartnerSite(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Starts the site.</summary>
    /// <param name="consulate">Where the scripts come from.</param>
    /// <param name="language">The language of its page.</param>
    /// <param name="body">What its page shows.</param>
    public static async Task<PartnerSite> StartAsync(Uri consulate, string language, string body)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        string origin = consulate.GetLeftPart(UriPartial.Authority);
        app.Run(async http =>
        {
            bool isStyle = http.Request.Path == "/reset.css";
            http.Response.ContentType = isStyle ? "text/css" : "text/html; charset=utf-8";
            http.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src {origin}; connect-src {origin}; frame-src {origin}; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
            await http.Response.WriteAsync(isStyle
                ? Reset
                : $"""
                    <!doctype html>
                    <html lang="{language}" dir="{(language == "ar" ? "rtl" : "ltr")}">
                    <head><title>Partner</title><link rel="stylesheet" href="/reset.css"><link rel="icon" href="/reset.css"></head>
                    <body><div>{body}</div><script async src="{origin}/embed/v1.js?partner=example"></script><script async src="{origin}/embed/v1.js?partner=example"></script></body>
                    </html>
                    """);
        });
        await app.StartAsync();
        return new PartnerSite(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
