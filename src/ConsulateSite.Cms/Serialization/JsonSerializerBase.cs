using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Serialization;

/// <summary>What the serializers of values, configurations and webhooks have in common.</summary>
internal abstract class JsonSerializerBase(JsonSerializerOptions options) : IJsonSerializer
{
    public string Serialize(object? input) => JsonSerializer.Serialize(input, options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, options);

    /// <summary>Reads JSON text, a JSON node or an untyped value as <typeparamref name="T"/>; false for anything else.</summary>
    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        try
        {
            value = input switch
            {
                string text => text.DetectIsJson() ? Deserialize<T>(text) : null,
                T typed => typed,
                JsonNode node => node.Deserialize<T>(options),
                _ => Deserialize<T>(Serialize(input)),
            };
        }
        catch (JsonException)
        {
            value = null;
        }

        return value is not null;
    }
}
