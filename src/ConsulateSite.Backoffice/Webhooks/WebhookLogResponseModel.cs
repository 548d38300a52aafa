using System.Globalization;
using System.Text.RegularExpressions;
using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Webhooks;

/// <summary>An attempt to tell a webhook.</summary>
internal sealed partial record WebhookLogResponseModel(
    Guid Key,
    Guid WebhookKey,
    string StatusCode,
    int? HttpStatusCode,
    bool IsSuccessStatusCode,
    DateTimeOffset Date,
    string EventAlias,
    string Url,
    int RetryCount,
    string RequestHeaders,
    string RequestBody,
    string ResponseHeaders,
    string ResponseBody,
    bool ExceptionOccured)
{
    public static WebhookLogResponseModel Of(WebhookLog log) => new(
        log.Key,
        log.WebhookKey,
        log.StatusCode,
        Number().Match(log.StatusCode) is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : null,
        log.IsSuccessStatusCode,
        log.Date.ToOffset(),
        log.EventAlias,
        log.Url,
        log.RetryCount,
        log.RequestHeaders,
        log.RequestBody ?? string.Empty,
        log.ResponseHeaders,
        log.ResponseBody,
        log.ExceptionOccured);

    [GeneratedRegex(@"(?<=\()\d{3}(?=\)$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
