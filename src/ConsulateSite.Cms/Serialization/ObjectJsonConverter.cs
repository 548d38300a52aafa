using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConsulateSite.Cms.Serialization;

/// <summary>
/// Reads untyped JSON as what Umbraco's property editors expect: strings stay strings even when they look like dates,
/// numbers become <see cref="int"/>, <see cref="long"/> or <see cref="double"/>, arrays of strings become
/// <c>string[]</c>, objects become <see cref="JsonObject"/>.
/// </summary>
public sealed class ObjectJsonConverter : JsonConverter<object>
{
    /// <inheritdoc />
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => ReadNumber(ref reader),
            JsonTokenType.StartArray => ReadArray(ref reader, options),
            _ => JsonNode.Parse(ref reader),
        };

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out int small))
        {
            return small;
        }

        return reader.TryGetInt64(out long large) ? large : (object)reader.GetDouble();
    }

    private object ReadArray(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        List<object?> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, typeof(object), options));
        }

        return items.Count > 0 && items.TrueForAll(item => item is string)
            ? items.ConvertAll(item => (string)item!).ToArray()
            : items.ToArray();
    }
}
