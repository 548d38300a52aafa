using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ConsulateSite.USync.Json;

namespace ConsulateSite.USync.Upgrades.Values;

/// <summary>Rich text: markup alone up to 12, <c>{markup, blocks}</c> since.</summary>
internal static partial class RichTextValue
{
    /// <summary>The value in the form of 18.</summary>
    public static JsonObject Upgrade(string text, BlockUpgrade blocks, string? culture)
    {
        if (!CanonicalJson.TryParse(text, out JsonNode? node) || node is not JsonObject value || Markup(value) is not { } markup)
        {
            return new JsonObject { ["markup"] = text, ["blocks"] = null };
        }

        if (value["blocks"] is JsonObject inner && inner["contentData"] is JsonArray)
        {
            value["markup"] = BlockReference().Replace(markup, match =>
                Udi.KeyOf(match.Groups["udi"].Value) is { } key ? $"data-content-key=\"{key}\"" : match.Value);
            value["blocks"] = blocks.Upgrade(inner.DeepClone().AsObject(), culture);
        }

        return value;
    }

    /// <summary>Makes "no blocks" look the same, whether it is null, absent or an empty value.</summary>
    public static void DropEmptyBlocks(JsonObject value)
    {
        if (value["blocks"] is JsonObject blocks && blocks["contentData"] is null or JsonArray { Count: 0 })
        {
            value.Remove("blocks");
        }
    }

    private static string? Markup(JsonObject value) =>
        value["markup"]?.GetValueKind() == JsonValueKind.String ? value["markup"]!.GetValue<string>() : null;

    [GeneratedRegex("data-content-udi=\"(?<udi>umb://element/[0-9a-fA-F-]+)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex BlockReference();
}
