using ConsulateSite.Cms.Outbound;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Webhooks;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Webhooks;

internal static class WebhookExtensions
{
    /// <summary>Telling others of changes.</summary>
    /// <exception cref="InvalidOperationException">The settings ask for payloads that need the Delivery API.</exception>
    public static IUmbracoBuilder AddWebhooks(this IUmbracoBuilder builder)
    {
        if (builder.Config.GetValue(Constants.Configuration.ConfigWebhookPayloadType, WebhookPayloadType.Minimal) != WebhookPayloadType.Minimal)
        {
            throw new InvalidOperationException($"{Constants.Configuration.ConfigWebhookPayloadType}: only Minimal is supported, which names what has changed.");
        }

        IServiceCollection services = builder.Services;
        services.Configure<OutboundSettings>(builder.Config.GetSection(OutboundSettings.Section));
        services.AddSingleton<OutboundGuard>();
        services.AddUnique<IWebhookRepository, WebhookRepository>();
        services.AddUnique<IWebhookLogRepository, WebhookLogRepository>();
        services.AddUnique<IWebhookFiringService, WebhookFiring>();
        services.AddSingleton<WebhookQueue>();
        services.AddUnique<IWebhookRequestRepository>(provider => provider.GetRequiredService<WebhookQueue>());
        services.AddSingleton<IWebhookRules, WebhookRules>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookDelivery>();
        services.AddHostedService(provider => provider.GetRequiredService<WebhookDelivery>());
        services.AddHostedService<WebhookLogCleanup>();
        return builder;
    }
}
