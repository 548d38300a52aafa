using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Composition;

internal static class UnsupportedServiceExtensions
{
    /// <summary>Registers the interfaces of Umbraco.Cms.Core that nothing here implements.</summary>
    public static IUmbracoBuilder AddUnsupportedServices(this IUmbracoBuilder builder)
    {
        foreach (Type service in UnsupportedServices.All)
        {
            builder.Services.AddSingleton(service, _ => UnsupportedService.Create(service));
        }

        return builder;
    }
}
