using System.Globalization;
using ConsulateSite.Backoffice.Composition;
using ConsulateSite.Delivery.Composition;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Embeds;
using ConsulateSite.Web.Features.Feedback;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Features.Offline;
using ConsulateSite.Web.Features.OpenData;
using ConsulateSite.Web.Features.Partners;
using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Features.Sitemaps;
using ConsulateSite.Web.Features.StyleGuide;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Hosting.Assets;
using ConsulateSite.Web.Images;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;
using Microsoft.Extensions.FileProviders;

namespace ConsulateSite.Web.Composition;

internal static class SitePipeline
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>The way of a request: what is cheap comes first, and a stored page never reaches routing.</summary>
    /// <param name="app">The application.</param>
    /// <param name="media">The uploaded files that the public may see.</param>
    public static WebApplication UseSite(this WebApplication app, IFileProvider media)
    {
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseExceptionHandler(failed => failed.Run(ServerErrorPage.WriteAsync));
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseMiddleware<AssetMiddleware>();
        app.UseMiddleware<VariantMiddleware>(media);
        app.UseMedia(media);
        app.UseSiteHealth();
        app.UseMiddleware<PreferenceMiddleware>();
        app.UseMiddleware<OpenedResults>();
        app.UseMiddleware<PartnerCounting>();
        app.UseMiddleware<StoredPages>();
        app.UseRouting();
        app.UseConsulateBackoffice();
        app.MapConsulateBackoffice();
        PartnerPrograms programs = app.Services.GetRequiredService<PartnerPrograms>();
        app.MapDelivery(answer => Compressed(app, programs.Bound(answer)));
        app.MapPages();
        return app;
    }

    private static void MapPages(this WebApplication app)
    {
        // What everybody may read does not ask who reads it.
        app.MapMethods("/", Reading, (HttpContext http, RootEndpoint root) => root.HandleAsync(http)).ShortCircuit();
        app.MapMethods(StyleGuideEndpoint.Path, Reading, (HttpContext http, StyleGuideEndpoint guide) => guide.HandleAsync(http)).ShortCircuit();
        app.MapSitemaps();
        app.MapSearch();
        app.MapReading(FeedAddress.Path, http => http.RequestServices.GetRequiredService<FeedEndpoint>().WriteAsync(http));
        app.MapReading(
            DataEndpoint.Path, http => http.RequestServices.GetRequiredService<DataEndpoint>().WriteAsync(http, (string)http.GetRouteValue("file")!));
        app.MapEmbeds();
        app.MapReading(ServiceWorkerEndpoint.Path, http => http.RequestServices.GetRequiredService<ServiceWorkerEndpoint>().WriteAsync(http));
        app.MapPost(FeedbackEndpoint.Path, (HttpContext http, FeedbackEndpoint feedback) => feedback.HandleAsync(http)).ShortCircuit();
        app.MapPost(FeatureAddress.PartnerForms, Finished(app, http => http.RequestServices.GetRequiredService<ContentEndpoint>().HandleAsync(http))).ShortCircuit();
        app.MapFallback("{**path}", Finished(app, http => http.RequestServices.GetRequiredService<ContentEndpoint>().HandleAsync(http)))
            .WithMetadata(new HttpMethodMetadata(Reading))
            .ShortCircuit();
    }

    private static void MapSitemaps(this WebApplication app)
    {
        app.MapMethods(SitemapEndpoint.RobotsPath, Reading, (HttpContext http, SitemapEndpoint sitemaps) => sitemaps.WriteRobotsAsync(http)).ShortCircuit();
        app.MapReading(SitemapEndpoint.IndexPath, http => Sitemaps(http).WriteIndexAsync(http));
        app.MapReading(
            SitemapEndpoint.PartPath,
            http => Sitemaps(http).WriteAsync(
                http, (string)http.GetRouteValue("culture")!, int.Parse((string)http.GetRouteValue("part")!, CultureInfo.InvariantCulture)));
    }

    private static void MapSearch(this WebApplication app)
    {
        app.MapReading(SearchApi.SearchPath, http => http.RequestServices.GetRequiredService<SearchApi>().SearchAsync(http));
        app.MapReading(SearchApi.SuggestPath, http => http.RequestServices.GetRequiredService<SearchApi>().SuggestAsync(http));
        app.MapReading(
            OpenSearchEndpoint.Path,
            http => http.RequestServices.GetRequiredService<OpenSearchEndpoint>().WriteAsync(http, (string)http.GetRouteValue("culture")!));
    }

    private static void MapEmbeds(this WebApplication app)
    {
        app.MapMethods(EmbedPaths.Script, Reading, (HttpContext http, EmbedScriptEndpoint script) => script.WriteAsync(http)).ShortCircuit();
        app.MapReading(EmbedPaths.Data, http => http.RequestServices.GetRequiredService<EmbedDataEndpoint>().WriteAsync(http));
        app.MapReading(OEmbedEndpoint.Path, http => http.RequestServices.GetRequiredService<OEmbedEndpoint>().WriteAsync(http));
        app.MapReading(EmbedPaths.Frame, http => http.RequestServices.GetRequiredService<EmbedFrameEndpoint>().WriteAsync(http));
    }

    private static SitemapEndpoint Sitemaps(HttpContext http) => http.RequestServices.GetRequiredService<SitemapEndpoint>();

    private static void MapReading(this WebApplication app, string path, RequestDelegate answer) =>
        app.MapMethods(path, Reading, Finished(app, answer)).ShortCircuit();

    private static RequestDelegate Finished(IApplicationBuilder app, RequestDelegate page)
    {
        IApplicationBuilder branch = app.New();
        branch.UseMiddleware<EntityTagMiddleware>();
        branch.Run(Compressed(app, page));
        return branch.Build();
    }

    private static RequestDelegate Compressed(IApplicationBuilder app, RequestDelegate answer)
    {
        IApplicationBuilder branch = app.New();
        branch.UseResponseCompression();
        branch.Run(answer);
        return branch.Build();
    }
}
