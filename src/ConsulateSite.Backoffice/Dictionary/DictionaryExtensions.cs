using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Dictionary;

internal static class DictionaryExtensions
{
    /// <summary>Registers what the dictionary needs.</summary>
    public static IServiceCollection AddDictionary(this IServiceCollection services)
    {
        services.AddSingleton<DictionaryTranslations>();
        services.AddSingleton<DictionaryImport>();
        return services;
    }
}
