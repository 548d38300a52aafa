using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.USync.Json;

namespace ConsulateSite.USync.Upgrades.Values;

/// <summary>Inside a block Umbraco stores a value that is JSON as text, as its editor does outside; a file shows it as JSON.</summary>
internal static class NestedValues
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Turns the values inside blocks into text, at any depth.</summary>
    /// <param name="value">A value with blocks, or a rich text with blocks in it; it is changed.</param>
    public static void Collapse(JsonNode? value)
    {
        foreach (JsonObject entry in Entries(value))
        {
            if (entry["value"] is JsonObject or JsonArray)
            {
                Collapse(entry["value"]);
                entry["value"] = entry["value"]!.ToJsonString(Compact);
            }
        }
    }

    /// <summary>Turns the texts inside blocks into JSON where their editor stores JSON, at any depth.</summary>
    /// <param name="value">A value with blocks, or a rich text with blocks in it; it is changed.</param>
    public static void Expand(JsonNode? value)
    {
        foreach (JsonObject entry in Entries(value))
        {
            if (ValueForms.Of(Text(entry["editorAlias"])) != ValueForm.Text
                && Text(entry["value"]) is { } text
                && CanonicalJson.TryParse(text, out JsonNode? inner)
                && inner is JsonObject or JsonArray)
            {
                Expand(inner);
                entry["value"] = inner;
            }
        }
    }

    private static IEnumerable<JsonObject> Entries(JsonNode? value) =>
        value is not JsonObject blocks ? []
            : blocks["blocks"] is JsonObject inText ? Entries(inText)
            : Objects(blocks["contentData"]).Concat(Objects(blocks["settingsData"])).SelectMany(block => Objects(block["values"]));

    private static IEnumerable<JsonObject> Objects(JsonNode? items) => (items as JsonArray)?.OfType<JsonObject>() ?? [];

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
