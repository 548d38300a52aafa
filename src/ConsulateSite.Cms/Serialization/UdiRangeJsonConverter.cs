using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Serialization;

/// <summary>Reads and writes a <see cref="UdiRange"/> as <c>umb://type/id?selector</c>.</summary>
public sealed class UdiRangeJsonConverter : JsonConverter<UdiRange>
{
    /// <inheritdoc />
    public override UdiRange? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.GetString();
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        try
        {
            return UdiRange.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException($"'{text}' is not a UDI range.", exception);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, UdiRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
