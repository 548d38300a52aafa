using ConsulateSite.Cms.Outbound;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Webhooks;

internal static class WebhookExtensions
{
    /// <summary>Telling others of changes. Payloads beyond the minimal ones take what the Delivery API builds.</summary>
    public static IUmbracoBuilder AddWebhooks(this IUmbracoBuilder builder)
    {
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
