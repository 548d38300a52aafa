using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>
/// The property values of one version as JSON: <c>{"title":[{"c":"ar","v":"…"},{"c":"fr","v":"…"}],"amount":[{"m":"60.00"}]}</c>.
/// The value's member says its type, so that it is read back as it was without asking the content type:
/// <c>v</c> text, <c>i</c> integer, <c>m</c> decimal, <c>d</c> date in UTC. <c>c</c> is the culture, <c>s</c> the segment.
/// </summary>
internal static class PropertyValuesJson
{
    private const string DateFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    // The text goes into a database and never into a page, so Arabic stays Arabic.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the values; properties without any are left out.</summary>
    /// <exception cref="NotSupportedException">A value is of a type that properties do not have.</exception>
    public static string Write(IEnumerable<KeyValuePair<string, IReadOnlyList<StoredValue>>> properties)
    {
        ArrayBufferWriter<byte> buffer = new(1024);
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            writer.WriteStartObject();
            foreach ((string alias, IReadOnlyList<StoredValue> values) in properties)
            {
                if (values.Count > 0)
                {
                    WriteProperty(writer, alias, values);
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads the values by property alias.</summary>
    /// <exception cref="JsonException">The text was not written by <see cref="Write"/>.</exception>
    public static Dictionary<string, IReadOnlyList<StoredValue>> Read(string json)
    {
        Dictionary<string, IReadOnlyList<StoredValue>> properties = new(StringComparer.OrdinalIgnoreCase);
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        Expect(ref reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string alias = reader.GetString()!;
            properties[alias] = ReadProperty(ref reader);
        }

        return properties;
    }

    private static void WriteProperty(Utf8JsonWriter writer, string alias, IReadOnlyList<StoredValue> values)
    {
        writer.WriteStartArray(alias);
        foreach (StoredValue value in values)
        {
            writer.WriteStartObject();
            if (value.Culture is not null)
            {
                writer.WriteString("c", value.Culture);
            }

            if (value.Segment is not null)
            {
                writer.WriteString("s", value.Segment);
            }

            WriteValue(writer, alias, value.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, string alias, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteString("v", text);
                break;
            case int integer:
                writer.WriteNumber("i", integer);
                break;
            case long integer:
                writer.WriteNumber("i", integer);
                break;
            case bool flag:
                writer.WriteNumber("i", flag ? 1 : 0);
                break;
            case decimal number:
                writer.WriteString("m", number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                writer.WriteString("m", ((decimal)number).ToString(CultureInfo.InvariantCulture));
                break;
            case DateTime date:
                DateTime utc = date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date;
                writer.WriteString("d", utc.ToString(DateFormat, CultureInfo.InvariantCulture));
                break;
            case Guid key:
                writer.WriteString("v", key.ToString());
                break;
            default:
                throw new NotSupportedException($"Property '{alias}' holds a {value.GetType().Name}; stored values are text, integers, decimals and dates.");
        }
    }

    private static List<StoredValue> ReadProperty(ref Utf8JsonReader reader)
    {
        List<StoredValue> values = [];
        Expect(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            values.Add(ReadStoredValue(ref reader));
        }

        return values;
    }

    private static StoredValue ReadStoredValue(ref Utf8JsonReader reader)
    {
        string? culture = null;
        string? segment = null;
        object value = string.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string member = reader.GetString()!;
            reader.Read();
            switch (member)
            {
                case "c":
                    culture = reader.GetString();
                    break;
                case "s":
                    segment = reader.GetString();
                    break;
                case "v":
                    value = reader.GetString()!;
                    break;
                case "i":
                    value = reader.TryGetInt32(out int integer) ? (object)integer : reader.GetInt64();
                    break;
                case "m":
                    value = decimal.Parse(reader.GetString()!, NumberStyles.Number, CultureInfo.InvariantCulture);
                    break;
                case "d":
                    value = DateTime.SpecifyKind(
                        DateTime.ParseExact(reader.GetString()!, DateFormat, CultureInfo.InvariantCulture), DateTimeKind.Utc);
                    break;
                default:
                    throw new JsonException($"'{member}' is not a member of a stored value.");
            }
        }

        return new StoredValue(culture, segment, value);
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (!reader.Read() || reader.TokenType != token)
        {
            throw new JsonException($"Stored property values must have {token} at byte {reader.TokenStartIndex}.");
        }
    }
}
