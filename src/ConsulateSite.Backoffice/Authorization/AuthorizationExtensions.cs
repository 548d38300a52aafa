using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Authorization;

internal static class AuthorizationExtensions
{
    /// <summary>Who may do what.</summary>
    public static IServiceCollection AddBackofficeAuthorization(this IServiceCollection services)
    {
        services.AddAuthorization(options => options.DefaultPolicy = BackofficeAuthorization.SignedIn);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AuthorizationAnswers>();
        services.AddSingleton<IAuthorizationHandler, BackofficeAuthorization>();
        services.AddSingleton<CurrentUser>();
        services.AddSingleton<DocumentAccess>();
        services.AddSingleton<MediaAccess>();
        services.AddSingleton<CultureAccess>();
        services.AddSingleton<FieldAccess>();
        services.AddSingleton<ItemAccess>();
        return services;
    }
}
