using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Composition;

internal static class UnsupportedServiceExtensions
{
    /// <summary>Registers the interfaces of Umbraco.Cms.Core that nothing here implements, and nothing that was composed on top of it.</summary>
    public static IUmbracoBuilder AddUnsupportedServices(this IUmbracoBuilder builder)
    {
        foreach (Type service in UnsupportedServices.All)
        {
            builder.Services.TryAddSingleton(service, _ => UnsupportedService.Create(service));
        }

        return builder;
    }
}
