using ConsulateSite.Backoffice.SignIn.PasswordReset;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ConsulateSite.Backoffice.SignIn;

internal static class SignInExtensions
{
    private const string Cookie = "consulate-backoffice";

    /// <summary>Sign-in, sessions and the cookie that stands for one.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SignInSettings>(configuration.GetSection(SignInSettings.Section));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "consulate-antiforgery";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddSingleton<TicketValidation>();
        services.AddSingleton<PasswordSignIn>();
        services.AddSingleton<BackofficeSessions>();
        services.AddSingleton<AuthorizationCodes>();
        services.AddSingleton<SignInRateLimit>();
        services.AddSingleton<ForgottenPasswords>();
        services.AddHostedService(provider => provider.GetRequiredService<ForgottenPasswords>());
        return services.AddTicketCookie();
    }

    // No scheme is the default: the public site has no users, and reads no cookie of the backoffice.
    private static IServiceCollection AddTicketCookie(this IServiceCollection services)
    {
        services.AddAuthentication(options => options.DefaultScheme = null).AddCookie(BackofficeTicket.Scheme);
        services.AddOptions<CookieAuthenticationOptions>(BackofficeTicket.Scheme).Configure<IOptions<SignInSettings>>((cookie, settings) =>
        {
            cookie.Cookie.Name = Cookie;
            cookie.CookieManager = new HostCookies();
            cookie.EventsType = typeof(TicketValidation);
            cookie.ExpireTimeSpan = settings.Value.LongestSession;
            cookie.SlidingExpiration = false;
        });
        return services;
    }
}
