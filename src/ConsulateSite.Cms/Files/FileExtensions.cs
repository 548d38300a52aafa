using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Files.Images;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace ConsulateSite.Cms.Files;

internal static class FileExtensions
{
    /// <summary>Media files on disk and uploads on their way there.</summary>
    public static IUmbracoBuilder AddFiles(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddUnique<IMediaPathScheme, UniqueMediaPathScheme>();
        services.AddUnique(CreateMediaFileManager);
        services.AddUnique<ITemporaryFileRepository, TemporaryFileRepository>();
        services.AddUnique<IImageDimensionExtractor, ImageDimensionExtractor>();
        services.AddUnique<ISvgDimensionExtractor, SvgDimensionExtractor>();
        return builder
            .AddNotificationHandler<MediaMovedToRecycleBinNotification, BinnedMediaFiles>()
            .AddNotificationHandler<MediaMovedNotification, BinnedMediaFiles>()
            .AddNotificationHandler<MediaDeletedNotification, BinnedMediaFiles>();
    }

    private static MediaFileManager CreateMediaFileManager(IServiceProvider provider)
    {
        IHostingEnvironment hosting = provider.GetRequiredService<IHostingEnvironment>();
        PhysicalFileSystem files = new(
            provider.GetRequiredService<IIOHelper>(),
            hosting,
            provider.GetRequiredService<ILogger<PhysicalFileSystem>>(),
            provider.GetRequiredService<CmsPaths>().Media,
            hosting.ToAbsolute(provider.GetRequiredService<IOptions<GlobalSettings>>().Value.UmbracoMediaPath));
        return new MediaFileManager(
            files,
            provider.GetRequiredService<IMediaPathScheme>(),
            provider.GetRequiredService<ILogger<MediaFileManager>>(),
            provider.GetRequiredService<IShortStringHelper>(),
            provider,
            provider.GetRequiredService<Lazy<ICoreScopeProvider>>());
    }
}
