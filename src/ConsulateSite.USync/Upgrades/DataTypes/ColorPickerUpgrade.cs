using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.USync.Json;

namespace ConsulateSite.USync.Upgrades.DataTypes;

/// <summary>The colours were objects inside strings inside a list of <c>{id, value}</c>; now they are <c>{value, label}</c>.</summary>
internal static class ColorPickerUpgrade
{
    public static void Apply(ConfigurationDraft draft)
    {
        draft.ToBool("useLabel");
        if (draft.Configuration["items"] is JsonArray items)
        {
            draft.Configuration["items"] = new JsonArray(items.Select(Colour).ToArray());
        }
    }

    private static JsonNode? Colour(JsonNode? item)
    {
        if (item is not JsonObject entry)
        {
            return item?.DeepClone();
        }

        JsonNode? value = entry["value"] ?? entry["Value"];
        if (value is null || value.GetValueKind() != JsonValueKind.String || entry.ContainsKey("label"))
        {
            return entry.DeepClone();
        }

        string text = value.GetValue<string>();
        return CanonicalJson.TryParse(text, out JsonNode? inner) && inner is JsonObject colour
            ? new JsonObject { ["value"] = colour["value"]?.DeepClone(), ["label"] = colour["label"]?.DeepClone() ?? colour["value"]?.DeepClone() }
            : new JsonObject { ["value"] = text, ["label"] = text };
    }
}
