using System.Text.Encodings.Web;
using System.Text.Unicode;
using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Features.OpenData;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Hosting.Assets;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Indexing.Files;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Extensions;

namespace ConsulateSite.Web.Composition;

internal static class SiteServices
{
    private const long PageCacheBytes = 128L * 1024 * 1024;
    private const int KeptModels = 5_000;
    private const int KeptRoutes = 5_000;

    /// <summary>Registers the public site on top of Umbraco's services.</summary>
    /// <param name="umbraco">Umbraco's builder.</param>
    /// <param name="webRoot">The folder of the site's own files.</param>
    /// <param name="indexes">The folder of what is kept for searching.</param>
    public static IUmbracoBuilder AddSite(this IUmbracoBuilder umbraco, string webRoot, string indexes)
    {
        umbraco.Services.AddSingleton(new AssetCatalog(webRoot));
        umbraco.Services.AddSiteHealth();
        umbraco.Services.AddSingleton<DeliveryLimit>();
        umbraco.AddSiteLocalization();
        umbraco.AddPageCache();
        umbraco.AddPageRouting();
        umbraco.AddSearchIndex(indexes);
        umbraco.Services.AddFeatures();
        umbraco.AddNotificationHandler<ContentCacheRefresherNotification, FeedChanges>();
        return umbraco;
    }

    private static void AddSiteLocalization(this IUmbracoBuilder umbraco)
    {
        umbraco.Services.AddSingleton<DictionaryCache>();
        umbraco.Services.AddSingleton<SiteTexts>();
        umbraco
            .AddNotificationHandler<DictionaryCacheRefresherNotification, DictionaryInvalidation>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, DictionaryInvalidation>();
        // Without this every Arabic letter and every accent would leave as a numeric character reference.
        umbraco.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void AddPageCache(this IUmbracoBuilder umbraco)
    {
        umbraco.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. FeedFormat.MediaTypes, .. DataFormat.MediaTypes];
        });
        umbraco.Services.AddSingleton(provider => new PageStore(provider.GetRequiredService<TimeProvider>(), PageCacheBytes));
        umbraco.Services.AddSingleton(provider => new ModelStore(provider.GetRequiredService<TimeProvider>(), KeptModels));
        umbraco.Services.AddSingleton(provider => new RouteStore(provider.GetRequiredService<TimeProvider>(), KeptRoutes));
        umbraco.Services.AddSingleton<LastChange>();
        // Emptied in this order: a page that begins to be made when the models are gone must not find the document as it was, and what is made
        // after the change must not bear the moment of an earlier one.
        umbraco.Services.AddSingleton<IEvictable>(provider => provider.GetRequiredService<LastChange>());
        umbraco.Services.AddSingleton<IEvictable>(provider => provider.GetRequiredService<RouteStore>());
        umbraco.Services.AddSingleton<IEvictable>(provider => provider.GetRequiredService<PageStore>());
        umbraco.Services.AddSingleton<IEvictable>(provider => provider.GetRequiredService<ModelStore>());
        umbraco.AddContentEviction();
    }

    private static void AddPageRouting(this IUmbracoBuilder umbraco)
    {
        // A page has one address. Parameters that show any document anywhere would also let a reader fill the page cache with lies.
        umbraco.ContentFinders().Remove<ContentFinderByPageIdQuery>().Remove<ContentFinderByKeyPath>();
        umbraco.Services.Configure<WebRoutingSettings>(routing => routing.UseStrictDomainMatching = true);
        umbraco.Services.AddUnique<IPublishedModelFactory>(provider =>
            new PublishedModelFactory(GeneratedModels.All, provider.GetRequiredService<IPublishedValueFallback>()));
        umbraco.Services.AddSingleton<SiteLanguages>();
        umbraco.Services.AddSingleton<PageContextFactory>();
        umbraco.Services.AddSingleton<UntranslatedPages>();
        umbraco.Services.AddSingleton<RemovedPages>();
        umbraco
            .AddNotificationHandler<ContentUnpublishingNotification, RemovedPageTracking>()
            .AddNotificationHandler<ContentMovingToRecycleBinNotification, RemovedPageTracking>();
        umbraco.Services.AddSingleton<ContentLinks>();
        umbraco.Services.AddSingleton<ContentTree>();
        umbraco.Services.AddSingleton<SiteAddresses>();
        umbraco.Services.AddSingleton<FeatureActions>();
        umbraco.Services.AddSingleton<ContentEndpoint>();
        umbraco.Services.AddSingleton<PublicFileEndpoint>();
        umbraco.Services.AddSingleton<RootEndpoint>();
    }

    private static void AddSearchIndex(this IUmbracoBuilder umbraco, string folder)
    {
        umbraco.Services.AddSingleton(new IndexFile(Path.Combine(folder, "pages.index")));
        umbraco.Services.AddSingleton<PdfProcess>();
        umbraco.Services.AddSingleton<FileTexts>();
        umbraco.Services.AddSingleton<PageFiles>();
        umbraco.Services.AddSingleton<PageDocuments>();
        umbraco.Services.AddSingleton<SearchWishes>();
        umbraco.Services.AddSingleton<ContentIndex>();
        umbraco.Services.AddSingleton<IndexKeeper>();
        umbraco.Services.AddHostedService(provider => provider.GetRequiredService<IndexKeeper>());
        umbraco
            .AddNotificationHandler<ContentCacheRefresherNotification, IndexFeed>()
            .AddNotificationHandler<MediaCacheRefresherNotification, IndexFeed>()
            .AddNotificationHandler<DomainCacheRefresherNotification, IndexFeed>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, IndexFeed>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, IndexFeed>()
            .AddNotificationHandler<DataTypeCacheRefresherNotification, IndexFeed>();
    }
}
