using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace ConsulateSite.Cms.Hosting;

internal static class HostingExtensions
{
    /// <summary>The surroundings that Umbraco.Cms.Core expects of a host, and its classes that a host has to register.</summary>
    public static IUmbracoBuilder AddHosting(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.TryAddSingleton(TimeProvider.System);
        services.AddUnique<IHostingEnvironment, CmsHostingEnvironment>();
        services.AddUnique<IRuntimeState, CmsRuntimeState>();
        services.AddSingleton<RefreshTurn>();
        services.AddUnique<IServerMessenger, LocalServerMessenger>();
        services.AddUnique<IRequestAccessor, CmsRequestAccessor>();
        services.AddSingleton<FileSystems>();
        services.AddUnique<IImageUrlGenerator, OriginalImageUrlGenerator>();
        services.AddSingleton<CmsBoot>();
        services.AddUnique<IShortStringHelper>(provider => new DefaultShortStringHelper(
            new DefaultShortStringHelperConfig().WithDefault(provider.GetRequiredService<IOptions<RequestHandlerSettings>>().Value)));
        services.AddUnique<IIdKeyMap, IdKeyMap>();
        services.AddUnique<IAuditService, AuditService>();
        services.AddUnique<IDataTypeService, DataTypeService>();
        services.AddSingleton<ServiceContext>();
        services.AddUnique<IVariationContextAccessor, HybridVariationContextAccessor>();
        services.AddUnique<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();
        services.Configure<GlobalSettings>(settings => settings.DisableElectionForSingleServer = true);
        // Facts such as amounts and codes do not vary by culture; an editor of any language publishes them with the page.
        services.Configure<ContentSettings>(settings => settings.AllowEditInvariantFromNonDefault = true);
        return builder;
    }
}
