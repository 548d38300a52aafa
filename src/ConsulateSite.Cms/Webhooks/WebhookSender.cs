using System.Globalization;
using System.Net.Http;
using System.Text;
using ConsulateSite.Cms.Outbound;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Webhooks;

/// <summary>Sends one message to a webhook and logs what came of it.</summary>
internal sealed class WebhookSender(OutboundGuard guard, IWebhookLogService log, TimeProvider time) : IDisposable
{
    private const int MostOfAnAnswer = 4096;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http = new(guard.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Sends the message.</summary>
    /// <returns>Whether the webhook took it: it answered within ten seconds, with a status of success.</returns>
    public async Task<bool> SendAsync(IWebhook webhook, WebhookRequest request, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        using HttpRequestMessage message = WebhookMessage.Create(webhook, request, now);
        WebhookLog entry = new()
        {
            Key = Guid.NewGuid(),
            WebhookKey = webhook.Key,
            Url = webhook.Url,
            EventAlias = request.EventAlias,
            Date = now.UtcDateTime,
            RetryCount = request.RetryCount,
            RequestHeaders = WebhookMessage.Describe(message, webhook),
            RequestBody = request.RequestObject,
        };
        await TryAsync(message, entry, cancellationToken);
        await log.CreateAsync(entry);
        return entry.IsSuccessStatusCode;
    }

    public void Dispose() => _http.Dispose();

    private static async Task<string> BeginningAsync(HttpContent content, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[MostOfAnAnswer];
        await using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        int length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    private async Task TryAsync(HttpRequestMessage message, WebhookLog entry, CancellationToken cancellationToken)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            if (!guard.Accepts(message.RequestUri!))
            {
                throw new HttpRequestException("The address is not one on the internet, or not one that begins with https.");
            }

            using HttpResponseMessage answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            entry.StatusCode = string.Create(CultureInfo.InvariantCulture, $"{answer.StatusCode} ({(int)answer.StatusCode})");
            entry.IsSuccessStatusCode = answer.IsSuccessStatusCode;
            entry.ResponseHeaders = answer.Headers.ToString();
            entry.ResponseBody = await BeginningAsync(answer.Content, patience.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            entry.ExceptionOccured = true;
            entry.StatusCode = entry.StatusCode.Length > 0 ? entry.StatusCode : "No answer";
            entry.ResponseBody = exception is OperationCanceledException ? "There was no answer within ten seconds." : exception.Message;
        }
    }
}
