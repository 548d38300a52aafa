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
        services.AddSingleton<InstallationRecord>();
        services.AddSingleton<DefaultData>();
        services.AddSingleton<IInstallationStep, RootNodes>();
        services.AddSingleton<IInstallationStep, DefaultRelationTypes>();
        services.AddSingleton<IInstallationStep, DefaultLanguages>();
        services.AddSingleton<IInstallationStep, DefaultDataTypes>();
        services.AddSingleton<IInstallationStep, DefaultMediaTypes>();
        return builder;
    }
}
