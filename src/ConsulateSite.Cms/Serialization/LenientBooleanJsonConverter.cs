using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConsulateSite.Cms.Serialization;

/// <summary>Reads a flag that was stored as <c>true</c>, <c>1</c>, <c>"1"</c> or <c>"true"</c>; an empty string is false.</summary>
public sealed class LenientBooleanJsonConverter : JsonConverter<bool>
{
    /// <inheritdoc />
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number => reader.GetDecimal() != 0,
            JsonTokenType.String => Parse(reader.GetString()!),
            _ => throw new JsonException($"A {reader.TokenType} is not a flag."),
        };

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
        writer.WriteBooleanValue(value);

    private static bool Parse(string text) =>
        text.Trim() switch
        {
            "1" => true,
            "0" or "" => false,
            string other when bool.TryParse(other, out bool value) => value,
            _ => throw new JsonException($"'{text}' is not a flag."),
        };
}
