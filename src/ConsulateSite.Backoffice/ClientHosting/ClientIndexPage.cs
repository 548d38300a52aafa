using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Manifest;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>The page that starts the client. It is the same for every address of the backoffice: the client reads the address.</summary>
internal sealed class ClientIndexPage(ClientBundle bundle, IPackageManifestService manifests, IUserInviteSender mails)
{
    private const int NonceBytes = 18;

    // The map stands inside a script element, so what could end it is written as an escape.
    private static readonly JsonSerializerOptions MapJson = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>Writes the page.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        string nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NonceBytes));
        byte[] page = Encoding.UTF8.GetBytes(Render(nonce, ClientLanguage.Of(context.Request), await ImportMapAsync()));

        HttpResponse response = context.Response;
        response.Headers.ContentSecurityPolicy = ClientSecurityPolicy.For(nonce);
        response.Headers.XFrameOptions = "SAMEORIGIN";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = "Accept-Language";
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(page, context.RequestAborted);
        }
    }

    private string Render(string nonce, string language, string importMap) =>
        $"""
        <!doctype html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="consulate-mail" content="{(mails.CanSendInvites() ? "on" : "off")}">
        <base href="{BackofficePaths.Root}/">
        <title>ConsulateSite</title>
        <link rel="icon" type="image/svg+xml" href="{AddressOf("assets/favicon.svg")}">
        <link rel="stylesheet" href="{bundle.Style.Address}">
        <script type="importmap" nonce="{nonce}">{importMap}</script>
        {string.Join('\n', bundle.Preload.Select(file => $"<link rel=\"modulepreload\" href=\"{file.Address}\">"))}
        <script type="module" src="{bundle.Start.Address}"></script>
        </head>
        <body class="uui-font uui-text">
        <umb-app lang="{language}"></umb-app>
        <noscript><p id="without-script">The backoffice needs JavaScript. · L’espace de rédaction a besoin de JavaScript. · <bdi lang="ar">لوحة التحرير تحتاج إلى جافاسكريبت.</bdi></p></noscript>
        </body>
        </html>

        """;

    private string AddressOf(string name) =>
        bundle.Find(name)?.Address ?? throw new InvalidDataException($"The backoffice client lacks {name}.");

    // What plug-ins add must not take the place of what the client offers them.
    private async Task<string> ImportMapAsync()
    {
        PackageManifestImportmap ofPlugins = await manifests.GetPackageManifestImportmapAsync();
        Dictionary<string, string> imports = new(ofPlugins.Imports, StringComparer.Ordinal);
        foreach ((string name, string address) in bundle.Imports)
        {
            imports[name] = address;
        }

        return JsonSerializer.Serialize(new { imports, scopes = ofPlugins.Scopes ?? [] }, MapJson);
    }
}
