using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Security.Auditing;
using ConsulateSite.Cms.Security.Groups;
using ConsulateSite.Cms.Security.Installation;
using ConsulateSite.Cms.Security.Passwords;
using ConsulateSite.Cms.Security.PublicAccess;
using ConsulateSite.Cms.Security.Requests;
using ConsulateSite.Cms.Security.TwoFactor;
using ConsulateSite.Cms.Security.Users;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Security;

internal static class SecurityExtensions
{
    /// <summary>Users, groups and who may do what.</summary>
    public static IUmbracoBuilder AddSecurity(this IUmbracoBuilder builder)
    {
        builder.Services.AddKeys().AddUsers().AddPasswords().AddRequestSecurity().AddUserInstallation();
        return builder.AddReferenceCare().AddSignInAudit();
    }

    private static IUmbracoBuilder AddReferenceCare(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<LanguageDeletedNotification, DeletedReferences>()
        .AddNotificationHandler<ContentDeletedNotification, DeletedReferences>()
        .AddNotificationHandler<MediaDeletedNotification, DeletedReferences>();

    private static IUmbracoBuilder AddSignInAudit(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<UserLoginSuccessNotification, SignInAudit>()
        .AddNotificationAsyncHandler<UserLoginFailedNotification, SignInAudit>()
        .AddNotificationAsyncHandler<UserLogoutSuccessNotification, SignInAudit>()
        .AddNotificationAsyncHandler<UserLockedNotification, SignInAudit>()
        .AddNotificationAsyncHandler<UserUnlockedNotification, SignInAudit>()
        .AddNotificationAsyncHandler<UserForgotPasswordRequestedNotification, SignInAudit>()
        .AddNotificationAsyncHandler<UserForgotPasswordChangedNotification, SignInAudit>()
        .AddNotificationAsyncHandler<UserPasswordChangedNotification, SignInAudit>()
        .AddNotificationAsyncHandler<UserPasswordResetNotification, SignInAudit>();

    private static IServiceCollection AddKeys(this IServiceCollection services)
    {
        // The name of the application is part of every key. By default it is the folder, and whoever moves the site would lose what is encrypted.
        services.AddDataProtection().SetApplicationName("ConsulateSite");
        services.AddOptions<KeyManagementOptions>().Configure<CmsPaths, ILoggerFactory>((options, paths, loggers) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(paths.Keys), loggers));
        return services;
    }

    private static IServiceCollection AddUsers(this IServiceCollection services)
    {
        services.AddSingleton<UserDirectory>();
        services.AddSingleton<UserWriter>();
        services.AddSingleton<LoginSessions>();
        services.AddSingleton<ILoginSessionList>(provider => provider.GetRequiredService<LoginSessions>());
        services.AddSingleton<UserClients>();
        services.AddSingleton<NodePermissions>();
        services.AddUnique<IUserRepository, UserRepository>();
        services.AddUnique<IUserGroupRepository, UserGroupRepository>();
        services.AddUnique<IBackOfficeUserReader, BackOfficeUserReader>();
        services.AddUnique<IBackOfficeUserStore, BackOfficeUserStore>();
        services.AddUnique<IUserIdKeyResolver, UserIdKeyResolver>();
        services.AddUnique<IPublicAccessRepository, PublicAccessRepository>();
        return services;
    }

    private static IServiceCollection AddPasswords(this IServiceCollection services)
    {
        services.AddSingleton<BackOfficePasswords>();
        services.AddSingleton<IPasswordCheck>(provider => provider.GetRequiredService<BackOfficePasswords>());
        services.AddSingleton<UserTokens>();
        services.AddSingleton<IPasswordTokens>(provider => provider.GetRequiredService<UserTokens>());
        services.AddUnique<ICoreBackOfficeUserManager, BackOfficeUserManager>();
        services.AddUnique<IBackOfficePasswordChanger, BackOfficePasswordChanger>();
        services.AddUnique<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>();
        services.AddUnique<ITwoFactorLoginRepository, TwoFactorLoginRepository>();
        services.AddSingleton<ITwoFactorUse, TwoFactorUse>();
        return services;
    }

    private static IServiceCollection AddRequestSecurity(this IServiceCollection services)
    {
        services.AddUnique<IIpResolver, RequestIpResolver>();
        services.AddSingleton<RequestSecurity>();
        services.AddUnique<IBackOfficeSecurityAccessor, BackOfficeSecurityAccessor>();
        return services;
    }

    private static void AddUserInstallation(this IServiceCollection services)
    {
        services.AddSingleton<UnattendedAdministrator>();
        services.AddUnique<IFirstAdministratorAnnouncer, ConsoleAnnouncer>();
        services.AddSingleton<IInstallationStep, UserGroupInstallation>();
        services.AddSingleton<IInstallationStep, SuperUserInstallation>();
    }
}
