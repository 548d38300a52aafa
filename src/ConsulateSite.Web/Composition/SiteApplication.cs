using ConsulateSite.Backoffice.Composition;
using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Files;
using ConsulateSite.Delivery.Composition;
using ConsulateSite.USync;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Images;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Web.Composition;

/// <summary>Puts the application together. Only this folder knows which layers stand below Umbraco's interfaces.</summary>
internal static class SiteApplication
{
    private const string DefaultAddress = "http://localhost:8080";

    // Room for 2,000 Arabic letters that somebody pasted into the search, percent-encoded.
    private const int LongestRequestLine = 16 * 1024;

    /// <summary>Builds the application without starting it.</summary>
    /// <param name="args">Configuration by command line, such as <c>--urls http://localhost:5000</c>.</param>
    /// <param name="withFirstContent">Whether an empty database is filled at the start.</param>
    public static WebApplication Build(string[] args, bool withFirstContent = true)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SiteApplication).Assembly.GetName().Name,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.Configuration.UseSettingDefaults();
        CmsPaths paths = PathsOf(builder);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.ConfigureEndpointDefaults(endpoint =>
                endpoint.Use(next => connection => RawAddressConnection.RunAsync(connection, next)));
        });
        UseDefaultAddress(builder.Configuration);
        builder.Services.AddUSync();
        if (withFirstContent)
        {
            builder.Services.AddSingleton<IFirstStartStep, FirstContent>();
        }

        builder.AddConsulateCms(paths, umbraco => umbraco
            .AddSite(builder.Environment.WebRootPath, paths.Indexes)
            .AddInsights(Path.Combine(paths.Data, "insights.db"))
            .AddPartners(Path.Combine(paths.Data, "partners.db"))
            .AddImages(ImageSettingsOf(builder), Path.Combine(paths.Temporary, "images"), provider => ImageKeyOf(provider, paths))
            .AddDelivery()
            .AddConsulateBackoffice());
        WebApplication app = builder.Build();
        return app.UseSite(new PublicMediaFiles(paths));
    }

    /// <summary>Starts the CMS below the application. Nothing may listen before it is through.</summary>
    public static Task BootSiteAsync(this WebApplication app, CancellationToken cancellationToken) =>
        app.StartConsulateCmsAsync(cancellationToken);

    private static CmsPaths PathsOf(WebApplicationBuilder builder)
    {
        string folder = builder.Configuration["ConsulateSite:DataDirectory"] is { Length: > 0 } configured ? configured : "data";
        return new CmsPaths(Path.GetFullPath(folder, ProductFolders.Home(builder.Environment.ContentRootPath)));
    }

    private static ImageSettings ImageSettingsOf(WebApplicationBuilder builder) =>
        builder.Configuration.GetSection(ImageSettings.Section).Get<ImageSettings>() ?? new ImageSettings();

    private static byte[] ImageKeyOf(IServiceProvider provider, CmsPaths paths) =>
        provider.GetRequiredService<IOptions<ImagingSettings>>().Value.HMACSecretKey is { Length: > 0 } configured
            ? configured
            : SecretFile.ReadOrCreate(Path.Combine(paths.Keys, "images.key"));

    private static void UseDefaultAddress(ConfigurationManager configuration)
    {
        bool isConfigured = configuration["urls"] is { Length: > 0 }
            || configuration["http_ports"] is { Length: > 0 }
            || configuration["https_ports"] is { Length: > 0 }
            || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (!isConfigured)
        {
            configuration["urls"] = DefaultAddress;
        }
    }
}
