using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Webhooks;

/// <summary>Puts news into the queue of a webhook. Nobody who changes something waits until somebody else has heard of it.</summary>
internal sealed class WebhookFiring(IWebhookRequestService requests) : IWebhookFiringService
{
    public Task FireAsync(IWebhook webhook, string eventAlias, object? payload, CancellationToken cancellationToken) =>
        requests.CreateAsync(webhook.Key, eventAlias, payload);
}
