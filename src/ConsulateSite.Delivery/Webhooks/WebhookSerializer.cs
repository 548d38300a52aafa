using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ConsulateSite.Delivery.Endpoints;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Delivery.Webhooks;

/// <summary>
/// Writes what webhooks send as this interface writes its answers: a document that no builder has mapped, and that may be nobody's to read, is
/// left out.
/// </summary>
internal sealed class WebhookSerializer(IJsonSerializer values) : IWebhookJsonSerializer
{
    public string Serialize(object? input) => JsonSerializer.Serialize(input, DeliveryJson.Options);

    public T? Deserialize<T>(string input) => values.Deserialize<T>(input);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class => values.TryDeserialize(input, out value);
}
