using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Users.Administration;

internal static class UserAdministrationExtensions
{
    /// <summary>Registers what administering users needs.</summary>
    public static IServiceCollection AddUserAdministration(this IServiceCollection services)
    {
        services.AddSingleton<UserModels>();
        services.AddSingleton<RemainingAdministrators>();
        return services;
    }
}
