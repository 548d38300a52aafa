using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsulateSite.USync.Json;

/// <summary>
/// One text for all spellings of the same JSON: members in ordinal order, members that are null left out, numbers in
/// their shortest form, no white space.
/// </summary>
internal static class CanonicalJson
{
    private const int MaxDepth = 128;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions Strings = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Parses JSON; false when the text is none.</summary>
    public static bool TryParse(string? text, out JsonNode? node)
    {
        node = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        try
        {
            node = JsonNode.Parse(text, documentOptions: Options);
            // Members given twice show only when the object is first read.
            Visit(node);
            return true;
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            node = null;
            return false;
        }
    }

    /// <summary>The canonical text of a node.</summary>
    public static string Of(JsonNode? node)
    {
        StringBuilder text = new();
        Append(text, node);
        return text.ToString();
    }

    private static void Visit(JsonNode? node)
    {
        foreach (JsonNode? child in node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray elements => elements,
            _ => [],
        })
        {
            Visit(child);
        }
    }

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                AppendAll(text, '{', members.Where(member => member.Value is not null).OrderBy(member => member.Key, StringComparer.Ordinal), member =>
                {
                    text.Append(JsonSerializer.Serialize(member.Key, Strings)).Append(':');
                    Append(text, member.Value);
                }, '}');
                break;
            case JsonArray elements:
                AppendAll(text, '[', elements, element => Append(text, element), ']');
                break;
            default:
                AppendValue(text, node);
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, IEnumerable<T> parts, Action<T> append, char close)
    {
        text.Append(open);
        bool first = true;
        foreach (T part in parts)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            append(part);
        }

        text.Append(close);
    }

    private static void AppendValue(StringBuilder text, JsonNode node)
    {
        switch (node.GetValueKind())
        {
            case JsonValueKind.String:
                text.Append(JsonSerializer.Serialize(node.GetValue<string>(), Strings));
                break;
            case JsonValueKind.Number:
                text.Append(Number(node.ToJsonString()));
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    private static string Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : text;
}
