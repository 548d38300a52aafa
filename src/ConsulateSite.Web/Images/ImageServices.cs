using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Variants;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Media;
using Umbraco.Extensions;

namespace ConsulateSite.Web.Images;

internal static class ImageServices
{
    /// <summary>Registers variants of images. Nothing is started before somebody asks for one.</summary>
    /// <param name="umbraco">Umbraco's builder.</param>
    /// <param name="settings">What computing may cost.</param>
    /// <param name="cacheFolder">Where variants are kept, absolute.</param>
    /// <param name="key">The secret that signs their addresses.</param>
    public static IUmbracoBuilder AddImages(this IUmbracoBuilder umbraco, ImageSettings settings, string cacheFolder, Func<IServiceProvider, byte[]> key)
    {
        umbraco.Services.AddSingleton(settings);
        umbraco.Services.AddSingleton(provider => new ImageVariants(settings.ToOptions(cacheFolder), provider.GetRequiredService<TimeProvider>()));
        umbraco.Services.AddSingleton(provider => new ImageSigner(key(provider)));
        umbraco.Services.AddSingleton<ComputationLimit>();
        umbraco.Services.AddSingleton<SignedImageUrls>();
        umbraco.Services.AddUnique<IImageUrlGenerator>(provider => provider.GetRequiredService<SignedImageUrls>());
        umbraco.Services.AddUnique<IImageUrlTokenGenerator>(provider => provider.GetRequiredService<SignedImageUrls>());
        return umbraco;
    }
}
