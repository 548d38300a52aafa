using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.BackgroundJobs;

internal static class BackgroundJobExtensions
{
    /// <summary>What the application does by itself while it runs.</summary>
    public static IUmbracoBuilder AddBackgroundJobs(this IUmbracoBuilder builder)
    {
        builder.Services.AddHostedService<ScheduledPublishing>();
        builder.Services.AddHostedService<VersionCleanup>();
        builder.Services.AddHostedService<TemporaryFileCleanup>();
        return builder;
    }
}
