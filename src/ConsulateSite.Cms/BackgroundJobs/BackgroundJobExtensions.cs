using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.BackgroundJobs;

internal static class BackgroundJobExtensions
{
    private const string EnableCleanup = "Umbraco:CMS:Content:ContentVersionCleanupPolicy:EnableCleanup";

    /// <summary>What the application does by itself while it runs.</summary>
    public static IUmbracoBuilder AddBackgroundJobs(this IUmbracoBuilder builder)
    {
        // As in a new project of Umbraco's: clean-up is on unless a setting says otherwise.
        if (builder.Config[EnableCleanup] is null)
        {
            builder.Services.Configure<ContentSettings>(settings => settings.ContentVersionCleanupPolicy.EnableCleanup = true);
        }

        builder.Services.AddHostedService<ScheduledPublishing>();
        builder.Services.AddHostedService<VersionCleanup>();
        builder.Services.AddHostedService<TemporaryFileCleanup>();
        builder.Services.AddHostedService<PublishedReading>();
        return builder;
    }
}
