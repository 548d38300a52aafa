using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Decides by the settings and the key of the request who may read what.</summary>
internal sealed class ApiAccessService(IHttpContextAccessor http, IOptionsMonitor<DeliveryApiSettings> settings) : IApiAccessService
{
    /// <summary>Whether the request carries the key. Without a configured key no request does.</summary>
    public bool HasKey()
    {
        string? expected = settings.CurrentValue.ApiKey;
        string? given = http.HttpContext?.Request.Headers[RequestHeaders.ApiKey];
        // Of equal length, and compared in equal time: how long an answer takes tells nothing about the key.
        return !string.IsNullOrWhiteSpace(expected)
            && !string.IsNullOrEmpty(given)
            && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(expected)));
    }

    public bool HasPublicAccess() => settings.CurrentValue is { Enabled: true } current && (current.PublicAccess || HasKey());

    public bool HasPreviewAccess() => settings.CurrentValue.Enabled && HasKey();

    public bool HasMediaAccess() =>
        settings.CurrentValue is { Enabled: true, Media.Enabled: true } current && ((current.PublicAccess && current.Media.PublicAccess) || HasKey());
}
