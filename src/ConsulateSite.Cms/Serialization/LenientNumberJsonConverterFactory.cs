using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConsulateSite.Cms.Serialization;

/// <summary>Reads a number that was stored as text; empty text is null, or zero where null is impossible.</summary>
public sealed class LenientNumberJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => Type.GetTypeCode(Number(typeToConvert)) is
        TypeCode.Int32 or TypeCode.Int64 or TypeCode.Decimal or TypeCode.Double
        && !Number(typeToConvert).IsEnum;

    /// <inheritdoc />
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Type converter = Nullable.GetUnderlyingType(typeToConvert) is null
            ? typeof(NumberConverter<>)
            : typeof(OptionalNumberConverter<>);
        return (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(Number(typeToConvert)))!;
    }

    private static Type Number(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static T? Read<T>(ref Utf8JsonReader reader)
        where T : struct, INumber<T>
    {
        if (reader.TokenType is JsonTokenType.Null)
        {
            return null;
        }

        string text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!.Trim(),
            JsonTokenType.Number when reader.HasValueSequence => throw new JsonException("A number is too long."),
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
            _ => throw new JsonException($"A {reader.TokenType} is not a number."),
        };
        if (text.Length == 0)
        {
            return null;
        }

        return T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out T value)
            ? value
            : throw new JsonException($"'{text}' is not a number.");
    }

    private static void Write<T>(Utf8JsonWriter writer, T value)
        where T : struct, INumber<T> =>
        writer.WriteRawValue(value.ToString("G", CultureInfo.InvariantCulture));

    private sealed class NumberConverter<T> : JsonConverter<T>
        where T : struct, INumber<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Read<T>(ref reader) ?? T.Zero;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            LenientNumberJsonConverterFactory.Write(writer, value);
    }

    private sealed class OptionalNumberConverter<T> : JsonConverter<T?>
        where T : struct, INumber<T>
    {
        public override bool HandleNull => true;

        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Read<T>(ref reader);

        public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
        {
            if (value is { } number)
            {
                LenientNumberJsonConverterFactory.Write(writer, number);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
