using System.Reflection;
using ConsulateSite.Cms.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Composition;

/// <summary>Starts Umbraco's own composition, which registers all services of Umbraco.Cms.Core.</summary>
internal static class UmbracoCoreFactory
{
    public static IUmbracoBuilder Create(WebApplicationBuilder application)
    {
        IServiceCollection services = application.Services;
        TypeFinder finder = new(
            NullLogger<TypeFinder>.Instance,
            new DefaultUmbracoAssemblyProvider(Assembly.GetEntryAssembly(), NullLoggerFactory.Instance, null),
            null,
            null);
        TypeLoader loader = new(finder, NullLogger<TypeLoader>.Instance);
        services.AddSingleton(loader);
        services.AddSingleton<ITypeFinder>(finder);
        UmbracoBuilder umbraco = new(
            services, application.Configuration, loader, NullLoggerFactory.Instance, new NoopProfiler(), AppCaches.Create(new HttpContextRequestCache(new HttpContextAccessor())));
        umbraco.AddConfiguration();
        return umbraco;
    }
}
