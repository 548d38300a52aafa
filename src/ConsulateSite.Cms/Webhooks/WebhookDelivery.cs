using ConsulateSite.Cms.BackgroundJobs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Webhooks;

/// <summary>
/// Tells webhooks what is due, as often as <c>Umbraco:CMS:Webhook:Period</c> says. Each webhook is told in order, beside the others; after a failure
/// it is left alone until the next round.
/// </summary>
internal sealed class WebhookDelivery(
    WebhookQueue queue,
    IWebhookService webhooks,
    IWebhookRequestService requests,
    WebhookSender sender,
    IOptionsMonitor<WebhookSettings> settings,
    IRuntimeState runtime,
    TimeProvider time,
    ILogger<WebhookDelivery> logger)
    : PeriodicJob(settings.CurrentValue.Period, runtime, time, logger)
{
    /// <summary>Tells what is due.</summary>
    public Task DeliverAsync(CancellationToken cancellationToken) => settings.CurrentValue.Enabled
        ? Parallel.ForEachAsync(queue.Due(), cancellationToken, DeliverAsync)
        : Task.CompletedTask;

    protected override Task RunAsync(CancellationToken stoppingToken) => DeliverAsync(stoppingToken);

    private async ValueTask DeliverAsync(IReadOnlyList<WebhookRequest> ofOne, CancellationToken cancellationToken)
    {
        IWebhook? webhook = await webhooks.GetAsync(ofOne[0].WebhookKey);
        foreach (WebhookRequest request in ofOne)
        {
            if (webhook is not { Enabled: true })
            {
                // It was switched off or removed since.
                await requests.DeleteAsync(request);
            }
            else if (!await DeliverAsync(webhook, request, cancellationToken))
            {
                return;
            }
        }
    }

    private async Task<bool> DeliverAsync(IWebhook webhook, WebhookRequest request, CancellationToken cancellationToken)
    {
        bool isTaken = await sender.SendAsync(webhook, request, cancellationToken);
        if (isTaken || request.RetryCount >= settings.CurrentValue.MaximumRetries)
        {
            await requests.DeleteAsync(request);
        }
        else
        {
            request.RetryCount++;
            await requests.UpdateAsync(request);
        }

        if (!isTaken)
        {
            Logger.LogWarning("Webhook {Webhook} did not take {Event} at attempt {Attempt}", webhook.Key, request.EventAlias, request.RetryCount);
        }

        return isTaken;
    }
}
