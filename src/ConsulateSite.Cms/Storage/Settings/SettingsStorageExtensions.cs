using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Storage.Settings;

internal static class SettingsStorageExtensions
{
    /// <summary>Languages, dictionary, domains, templates and key-value pairs.</summary>
    public static IUmbracoBuilder AddSettingsStorage(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
