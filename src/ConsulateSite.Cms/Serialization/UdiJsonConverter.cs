using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Serialization;

/// <summary>Reads and writes every kind of <see cref="Udi"/> as <c>umb://type/id</c>.</summary>
public sealed class UdiJsonConverter : JsonConverter<Udi>
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => typeof(Udi).IsAssignableFrom(typeToConvert);

    /// <inheritdoc />
    public override Udi? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.GetString();
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return UdiParser.TryParse(text, out Udi? udi) && typeToConvert.IsInstanceOfType(udi)
            ? udi
            : throw new JsonException($"'{text}' is not a {typeToConvert.Name}.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Udi value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
