using ConsulateSite.Caching;
using ConsulateSite.Delivery.Caching;
using ConsulateSite.Delivery.Description;
using ConsulateSite.Delivery.Endpoints;
using ConsulateSite.Delivery.Expansion;
using ConsulateSite.Delivery.Indexing;
using ConsulateSite.Delivery.Media;
using ConsulateSite.Delivery.Querying;
using ConsulateSite.Delivery.Requests;
using ConsulateSite.Delivery.RichText;
using ConsulateSite.Delivery.Visibility;
using ConsulateSite.Delivery.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace ConsulateSite.Delivery.Composition;

/// <summary>Adds the Delivery API on top of Umbraco's services.</summary>
public static class DeliveryExtensions
{
    private const long KeptBytes = 64L * 1024 * 1024;

    /// <summary>Registers the Delivery API: Umbraco's own builders, and what they ask of a host.</summary>
    /// <param name="umbraco">Umbraco's builder.</param>
    /// <returns>The same builder.</returns>
    public static IUmbracoBuilder AddDelivery(this IUmbracoBuilder umbraco)
    {
        umbraco.Services.AddHttpContextAccessor();
        AddRequest(umbraco.Services);
        AddVisibility(umbraco.Services);
        AddBuilders(umbraco.Services);
        AddQueries(umbraco.Services);
        AddOperations(umbraco.Services);
        return umbraco.AddChanges();
    }

    private static void AddRequest(IServiceCollection services)
    {
        services.AddSingleton<DeliveryRequests>();
        services.AddSingleton<DeliveryLanguages>();
        services.AddSingleton<ApiAccessService>();
        services.AddUnique<IApiAccessService>(provider => provider.GetRequiredService<ApiAccessService>());
        services.AddUnique<IRequestCultureService, RequestCultureService>();
        services.AddUnique<IRequestPreviewService, RequestPreviewService>();
        services.AddUnique<IRequestMemberAccessService, RequestMemberAccessService>();
        services.AddUnique<IRequestStartItemProvider, RequestStartItemProvider>();
        services.AddUnique<IRequestStartItemProviderAccessor, RequestStartItemProviderAccessor>();
        services.AddUnique<IRequestRoutingService, RequestRoutingService>();
        services.AddUnique<IRequestRedirectService, RequestRedirectService>();
        services.AddSingleton<DetachedExpansionStrategy>();
        services.AddSingleton<DetachedBuilding>();
        services.AddUnique<IOutputExpansionStrategyAccessor, OutputExpansionStrategyAccessor>();
    }

    private static void AddVisibility(IServiceCollection services)
    {
        services.AddSingleton<ProtectedContent>();
        services.AddSingleton<ContentGate>();
        services.AddUnique<IApiContentRouteBuilder>(provider => new GatedRouteBuilder(
            new ApiContentRouteBuilder(
                provider.GetRequiredService<IApiContentPathProvider>(),
                provider.GetRequiredService<IOptions<GlobalSettings>>(),
                provider.GetRequiredService<IVariationContextAccessor>(),
                provider.GetRequiredService<IRequestPreviewService>(),
                provider.GetRequiredService<IOptionsMonitor<RequestHandlerSettings>>(),
                provider.GetRequiredService<IPublishedContentCache>(),
                provider.GetRequiredService<IDocumentNavigationQueryService>(),
                provider.GetRequiredService<IDocumentPublishStatusQueryService>(),
                provider.GetRequiredService<IDocumentUrlService>()),
            provider.GetRequiredService<ContentGate>(),
            provider.GetRequiredService<DeliveryRequests>(),
            provider.GetRequiredService<DeliveryLanguages>(),
            provider.GetRequiredService<IVariationContextAccessor>(),
            provider.GetRequiredService<IDocumentNavigationQueryService>()));
        services.AddUnique<IApiMediaUrlProvider>(provider => new NotedMediaUrls(
            new ApiMediaUrlProvider(provider.GetRequiredService<IPublishedUrlProvider>()),
            provider.GetRequiredService<DeliveryRequests>(),
            provider.GetRequiredService<IUmbracoContextFactory>()));
    }

    private static void AddBuilders(IServiceCollection services)
    {
        services.AddUnique<IApiContentNameProvider, ApiContentNameProvider>();
        services.AddUnique<IApiContentPathProvider, ApiContentPathProvider>();
        services.AddUnique<IApiContentPathResolver, ApiContentPathResolver>();
        services.AddUnique<IApiDocumentUrlService, ApiDocumentUrlService>();
        services.AddUnique<IApiPublishedContentCache, ApiPublishedContentCache>();
        services.AddUnique<IApiPropertyRenderer, ApiPropertyRenderer>();
        services.AddUnique<IApiElementBuilder, ApiElementBuilder>();
        services.AddSingleton<ApiContentBuilder>();
        services.AddUnique<IApiContentBuilder, DetachedContentBuilder>();
        services.AddSingleton<ApiContentResponseBuilder>();
        services.AddUnique<IApiContentResponseBuilder, DetachedContentResponseBuilder>();
        services.AddSingleton<ApiMediaBuilder>();
        services.AddSingleton<StoredImageReader>();
        services.AddUnique<IApiMediaBuilder, MediaWithCropsBuilder>();
        services.AddSingleton<LocalTargets>();
        services.AddUnique<IApiRichTextMarkupParser, RichTextMarkupParser>();
        services.AddUnique<IApiRichTextElementParser, RichTextElementParser>();
        services.AddUnique<IWebhookJsonSerializer, WebhookSerializer>();
    }

    private static void AddQueries(IServiceCollection services)
    {
        services.AddSingleton<HandlerFields>();
        services.AddSingleton<QueryHandlers>();
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<DocumentIndexes>();
        services.AddUnique<IApiContentQueryProvider, ContentQueryProvider>();
        services.AddUnique<IApiContentQueryService, ContentQueryService>();
        services.AddSingleton<MediaTree>();
        services.AddUnique<IApiMediaQueryService, MediaQueryService>();
    }

    private static void AddOperations(IServiceCollection services)
    {
        services.AddSingleton(provider => new DeliveryStore(provider.GetRequiredService<TimeProvider>(), KeptBytes));
        services.AddSingleton<IEvictable>(provider => provider.GetRequiredService<DeliveryStore>());
        services.AddSingleton<DeliveryState>();
        services.AddSingleton<DeliveryEndpoint>();
        services.AddSingleton<ContentOperations>();
        services.AddSingleton<MediaOperations>();
        services.AddSingleton<TypeDescriptions>();
        services.AddSingleton<DescriptionOperations>();
    }

    private static IUmbracoBuilder AddChanges(this IUmbracoBuilder umbraco) => umbraco
        .AddContentEviction()
        .AddNotificationHandler<ContentCacheRefresherNotification, DeliveryFeed>()
        .AddNotificationHandler<ContentSortedNotification, DeliveryFeed>()
        .AddNotificationHandler<MediaCacheRefresherNotification, DeliveryFeed>()
        .AddNotificationHandler<DomainCacheRefresherNotification, DeliveryFeed>()
        .AddNotificationHandler<LanguageCacheRefresherNotification, DeliveryFeed>()
        .AddNotificationHandler<ContentTypeCacheRefresherNotification, DeliveryFeed>()
        .AddNotificationHandler<DataTypeCacheRefresherNotification, DeliveryFeed>()
        .AddNotificationHandler<PublicAccessCacheRefresherNotification, DeliveryFeed>();
}
