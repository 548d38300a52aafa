using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Media;

internal static class MediaExtensions
{
    /// <summary>Registers what the media library needs.</summary>
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddSingleton<MediaModels>();
        services.AddSingleton<MediaConflicts>();
        services.AddSingleton<MediaBin>();
        services.AddSingleton<MediaCollections>();
        services.AddSingleton<MediaSearch>();
        services.AddSingleton<MediaAddresses>();
        return services;
    }
}
