using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Mail;

internal static class MailExtensions
{
    /// <summary>Mail to users about their accounts.</summary>
    public static IServiceCollection AddAccountMails(this IServiceCollection services)
    {
        services.AddUnique<IEmailSender, SmtpEmailSender>();
        services.AddSingleton<BackofficeLinks>();
        services.AddUnique<IForgotPasswordUriProvider>(provider => provider.GetRequiredService<BackofficeLinks>());
        services.AddUnique<IInviteUriProvider>(provider => provider.GetRequiredService<BackofficeLinks>());
        services.AddSingleton<AccountMails>();
        services.AddUnique<IUserForgotPasswordSender>(provider => provider.GetRequiredService<AccountMails>());
        services.AddUnique<IUserInviteSender>(provider => provider.GetRequiredService<AccountMails>());
        return services;
    }
}
