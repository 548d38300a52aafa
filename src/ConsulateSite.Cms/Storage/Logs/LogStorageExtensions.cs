using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Storage.Logs;

internal static class LogStorageExtensions
{
    /// <summary>The editors' log and the security log.</summary>
    public static IUmbracoBuilder AddLogStorage(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
