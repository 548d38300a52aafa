using ConsulateSite.Cms.Composition;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Installation;

internal static class InstallationExtensions
{
    /// <summary>What an empty database is given, in the order in which one thing needs another.</summary>
    public static IUmbracoBuilder AddInstallation(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddSingleton<IInstallationStep, RootNodes>();
        return builder;
    }
}
