using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Published.Context;
using ConsulateSite.Cms.Published.Documents;
using ConsulateSite.Cms.Published.Domains;
using ConsulateSite.Cms.Published.Elements;
using ConsulateSite.Cms.Published.Items;
using ConsulateSite.Cms.Published.Media;
using ConsulateSite.Cms.Published.Memory;
using ConsulateSite.Cms.Published.Preview;
using ConsulateSite.Cms.Published.Routing;
using ConsulateSite.Cms.Published.Types;
using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Navigation;
using ConsulateSite.Cms.Storage.Urls;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Preview;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Published;

internal static class PublishedCacheExtensions
{
    /// <summary>The published cache, URLs, domains, navigation and the Umbraco context.</summary>
    public static IUmbracoBuilder AddPublishedCache(this IUmbracoBuilder builder) => builder
        .AddTree()
        .AddCaches()
        .AddMemory()
        .AddRouting()
        .AddPreview()
        .AddChanges();

    private static IUmbracoBuilder AddTree(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddUnique<INavigationRepository, NavigationRepository>();
        services.AddUnique<IPublishStatusRepository, PublishStatusRepository>();
        services.AddUnique<IDocumentUrlRepository, DocumentUrlRepository>();
        services.AddUnique<IDocumentUrlAliasRepository, DocumentUrlAliasRepository>();
        services.AddSingleton<DueAddresses>();
        services.AddSingleton<IDerivedContentData>(provider => provider.GetRequiredService<DueAddresses>());
        services.AddSingleton<AddressUpdates>();
        ServiceDescriptor replaced = services.Single(x => x.ImplementationType == typeof(DocumentUrlServiceContentTreeChangeNotificationHandler));
        services[services.IndexOf(replaced)] = new ServiceDescriptor(replaced.ServiceType, typeof(AddressUpdates), replaced.Lifetime);
        return builder;
    }

    private static IUmbracoBuilder AddCaches(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddUnique<IPublishedContentTypeFactory, PublishedTypeFactory>();
        services.AddSingleton<PublishedTypeCache>();
        services.AddUnique<IPublishedContentTypeCache>(provider => provider.GetRequiredService<PublishedTypeCache>());
        services.AddSingleton<ElementsCache>();
        services.AddSingleton<PublishedPropertyContext>();
        services.AddSingleton<ItemFactory>();
        services.AddSingleton<ItemReader>();
        services.AddSingleton<DocumentCache>();
        services.AddSingleton<DocumentSeed>();
        services.AddUnique<IDocumentCacheService, DocumentCacheService>();
        services.AddUnique<IPublishedContentCache, PublishedContentCache>();
        services.AddSingleton<MediaCache>();
        services.AddUnique<IMediaCacheService, MediaCacheService>();
        services.AddUnique<IPublishedMediaCache>(provider => provider.GetRequiredService<MediaCache>());
        services.AddUnique<IElementCacheService, BlockTypeCacheService>();
        services.AddUnique<IDefaultCultureAccessor, DefaultCultureAccessor>();
        services.AddSingleton<DomainCache>();
        services.AddUnique<IDomainCache>(provider => provider.GetRequiredService<DomainCache>());
        services.AddUnique<IDomainCacheService>(provider => provider.GetRequiredService<DomainCache>());
        services.AddSingleton<PublishedCaches>();
        services.AddUnique<ICacheManager>(provider => provider.GetRequiredService<PublishedCaches>());
        return builder;
    }

    private static IUmbracoBuilder AddMemory(this IUmbracoBuilder builder)
    {
        builder.Services.Configure<PublishedMemorySettings>(builder.Config.GetSection(PublishedMemorySettings.Section));
        builder.Services.AddSingleton<PublishedMemory>();
        return builder;
    }

    private static IUmbracoBuilder AddRouting(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddUnique<IUmbracoContextFactory, UmbracoContextFactory>();
        services.AddUnique<IContentLastChanceFinder, ConfiguredNotFound>();
        services.AddUnique<IUrlAssembler, DefaultUrlAssembler>();
        services.AddUnique<IContentRoutingReadiness, ContentRoutingReadiness>();
        services.AddSingleton<ICacheWarmUp, PublishedWarmUp>();
        return builder;
    }

    private static IUmbracoBuilder AddPreview(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddUnique<ICookieManager, RequestCookies>();
        services.AddUnique<ICoreBackOfficeSignInManager, PreviewPrincipals>();
#pragma warning disable CS0618 // Umbraco 18 marks the interface as obsolete and still asks for it.
        services.AddUnique<IPreviewTokenGenerator, PreviewTokens>();
#pragma warning restore CS0618
        return builder;
    }

    private static IUmbracoBuilder AddChanges(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentCacheRefresherNotification, PublishedChanges>()
        .AddNotificationHandler<MediaCacheRefresherNotification, PublishedChanges>()
        .AddNotificationHandler<ContentTypeCacheRefresherNotification, PublishedChanges>()
        .AddNotificationHandler<DataTypeCacheRefresherNotification, PublishedChanges>()
        .AddNotificationHandler<LanguageCacheRefresherNotification, PublishedChanges>();
}
