using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Mail;

internal static class MailExtensions
{
    /// <summary>Who wants to hear of changes, and the queue of mails.</summary>
    public static IUmbracoBuilder AddMail(this IUmbracoBuilder builder)
    {
        builder.Services.AddUnique<INotificationsRepository, SubscriptionRepository>();
        builder.Services.AddSingleton<MailQueue>();
        builder.Services.AddSingleton<IMailQueue>(provider => provider.GetRequiredService<MailQueue>());
        builder.Services.AddSingleton<MailDelivery>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<MailDelivery>());
        return builder;
    }
}
