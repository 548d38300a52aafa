using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Security;

internal static class SecurityExtensions
{
    /// <summary>Users, groups and who may do what.</summary>
    public static IUmbracoBuilder AddSecurity(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
