using Umbraco.Cms.Core.Webhooks;

namespace ConsulateSite.Backoffice.Webhooks;

internal sealed record WebhookEventModel(string EventName, string EventType, string Alias)
{
    public static WebhookEventModel Of(IWebhookEvent webhookEvent) => new(webhookEvent.EventName, webhookEvent.EventType, webhookEvent.Alias);
}
