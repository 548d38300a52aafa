using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Hosting;

internal static class TextExtensions
{
    private const string EmbeddedTexts = "Umbraco.Cms.Core.EmbeddedResources.Lang";

    /// <summary>Umbraco's own texts, which its validators speak with; they lie inside Umbraco.Cms.Core.</summary>
    public static IUmbracoBuilder AddUmbracoTexts(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton(Create);
        builder.Services.AddSingleton(provider => new Lazy<LocalizedTextServiceFileSources>(provider.GetRequiredService<LocalizedTextServiceFileSources>));
        return builder;
    }

    private static LocalizedTextServiceFileSources Create(IServiceProvider services) => new(
        services.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
        services.GetRequiredService<AppCaches>(),
        // Umbraco also looks into a folder that older versions had; here there is none.
        new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "config", "lang")),
        [],
        new EmbeddedFileProvider(typeof(ILocalizedTextService).Assembly, EmbeddedTexts).GetDirectoryContents(string.Empty));
}
