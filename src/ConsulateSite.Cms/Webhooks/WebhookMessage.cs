using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Webhooks;

/// <summary>
/// What a webhook is sent: Umbraco's headers, those of the "Standard Webhooks" convention, and the webhook's own. The signature is an HMAC with SHA-256
/// over identifier, moment and body, with the secret that stands among the webhook's headers and is not sent itself.
/// </summary>
internal static class WebhookMessage
{
    /// <summary>The name under which a webhook's secret stands among its headers.</summary>
    public const string SecretHeader = "Webhook-Secret";

    private const string IdHeader = "webhook-id";
    private const string TimeHeader = "webhook-timestamp";
    private const string SignatureHeader = "webhook-signature";

    /// <summary>Makes the message.</summary>
    /// <param name="webhook">Who is told.</param>
    /// <param name="request">What.</param>
    /// <param name="now">When the message is sent.</param>
    public static HttpRequestMessage Create(IWebhook webhook, WebhookRequest request, DateTimeOffset now)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"msg_{request.Id}");
        string moment = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string body = request.RequestObject ?? string.Empty;
        HttpRequestMessage message = new(HttpMethod.Post, webhook.Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        HttpRequestHeaders headers = message.Headers;
        foreach ((string name, string value) in webhook.Headers.Where(header => !IsSecret(header.Key)))
        {
            headers.TryAddWithoutValidation(name, value);
        }

        Set(headers, Constants.WebhookEvents.HeaderNames.EventName, request.EventAlias);
        Set(headers, Constants.WebhookEvents.HeaderNames.RetryCount, request.RetryCount.ToString(CultureInfo.InvariantCulture));
        Set(headers, "Umb-Webhook-Date", now.ToString("R", CultureInfo.InvariantCulture));
        Set(headers, IdHeader, id);
        Set(headers, TimeHeader, moment);
        if (webhook.Headers.FirstOrDefault(header => IsSecret(header.Key)).Value is { Length: > 0 } secret)
        {
            Set(headers, SignatureHeader, Sign(secret, $"{id}.{moment}.{body}"));
        }

        return message;
    }

    /// <summary>The headers as they are logged: what the webhook adds may be a secret, and only its name is shown.</summary>
    public static string Describe(HttpRequestMessage message, IWebhook webhook) => string.Join('\n', message.Headers.Select(header =>
        $"{header.Key}: {(webhook.Headers.Keys.Contains(header.Key, StringComparer.OrdinalIgnoreCase) ? "***" : string.Join(", ", header.Value))}"));

    private static bool IsSecret(string name) => name.Equals(SecretHeader, StringComparison.OrdinalIgnoreCase);

    private static string Sign(string secret, string text) =>
        $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)))}";

    private static void Set(HttpRequestHeaders headers, string name, string value)
    {
        headers.Remove(name);
        headers.TryAddWithoutValidation(name, value);
    }
}
