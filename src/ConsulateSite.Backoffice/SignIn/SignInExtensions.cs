using ConsulateSite.Backoffice.SignIn.PasswordReset;
using ConsulateSite.Backoffice.SignIn.TwoFactor;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

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
        services.AddSingleton<LiveTickets>();
        services.AddSingleton<TicketValidation>();
        services.AddSingleton<PasswordSignIn>();
        services.AddSingleton<BackofficeSessions>();
        services.AddSingleton<AuthorizationCodes>();
        services.AddSingleton<SignInRateLimit>();
        services.AddSingleton<SignInGuard>();
        services.AddSingleton<SignInAttempts>();
        services.AddSingleton<SecurityLog>();
        services.AddSingleton<IPasswordLinks, PasswordLinks>();
        services.AddSingleton<ForgottenPasswords>();
        services.AddHostedService(provider => provider.GetRequiredService<ForgottenPasswords>());
        return services.AddTwoFactor().AddTicketCookie();
    }

    private static IServiceCollection AddTwoFactor(this IServiceCollection services)
    {
        services.AddSingleton<AuthenticatorApp>();
        services.AddSingleton<ITwoFactorProvider>(provider => provider.GetRequiredService<AuthenticatorApp>());
        services.AddSingleton<SecondFactor>();
        services.AddSingleton<SecondFactorRule>();
        services.AddSingleton<SecondFactorSetUp>();
        services.AddSingleton<SecondStepCookie>();
        // Umbraco counts a second factor as switched on only where Identity knows its provider.
        services.Configure<BackOfficeIdentityOptions>(options =>
            options.Tokens.ProviderMap[AuthenticatorApp.Name] = new TokenProviderDescriptor(typeof(AuthenticatorApp)));
        return services;
    }

    private static IServiceCollection AddTicketCookie(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(BackofficeTicket.Scheme);
        services.AddUnique<IAuthenticationSchemeProvider, NoDefaultScheme>();
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
