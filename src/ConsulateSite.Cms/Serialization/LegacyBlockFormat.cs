using System.Text.Json.Nodes;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Serialization;

/// <summary>Rewrites the block format from before Umbraco 15 into the one with keys, listed values and exposure.</summary>
internal static class LegacyBlockFormat
{
    public const string Layout = "layout";

    public static void Upgrade(JsonObject block)
    {
        // Umbraco itself stores this one name in upper case.
        if (block["Layout"] is { } upperCase)
        {
            block.Remove("Layout");
            block[Layout] ??= upperCase;
        }

        bool upgraded = UpgradeItems(block["contentData"] as JsonArray);
        upgraded |= UpgradeItems(block["settingsData"] as JsonArray);
        if (upgraded)
        {
            block["expose"] = new JsonArray(
                [.. Objects(block["contentData"]).Select(item => new JsonObject { ["contentKey"] = item["key"]?.DeepClone() })]);
        }

        if (block[Layout] is JsonObject layouts)
        {
            foreach ((string _, JsonNode? layout) in layouts)
            {
                UpgradeLayout(layout);
            }
        }
    }

    private static bool UpgradeItems(JsonArray? items)
    {
        if (items is null || !Objects(items).Any(item => item.ContainsKey("udi")))
        {
            return false;
        }

        JsonObject[] upgraded = [.. Objects(items).Select(UpgradeItem)];
        items.Clear();
        foreach (JsonObject item in upgraded)
        {
            items.Add(item);
        }

        return true;
    }

    // A property of that time could be called "values", so everything but the two keys is a property.
    private static JsonObject UpgradeItem(JsonObject item)
    {
        if (!item.ContainsKey("udi"))
        {
            return (JsonObject)item.DeepClone();
        }

        JsonArray values = [];
        foreach ((string alias, JsonNode? value) in item)
        {
            if (alias is not ("udi" or "key" or "contentTypeKey"))
            {
                values.Add(new JsonObject { ["alias"] = alias, ["value"] = value?.DeepClone() });
            }
        }

        return new JsonObject
        {
            ["contentTypeKey"] = item["contentTypeKey"]?.DeepClone(),
            ["key"] = Key(item["udi"]),
            ["values"] = values,
        };
    }

    private static void UpgradeLayout(JsonNode? layout)
    {
        foreach (JsonObject item in Objects(layout))
        {
            Rename(item, "contentUdi", "contentKey");
            Rename(item, "settingsUdi", "settingsKey");
            foreach (JsonObject area in Objects(item["areas"]))
            {
                UpgradeLayout(area["items"]);
            }
        }
    }

    private static void Rename(JsonObject item, string udiName, string keyName)
    {
        if (item.ContainsKey(udiName))
        {
            item[keyName] ??= Key(item[udiName]);
            item.Remove(udiName);
        }
    }

    private static JsonNode? Key(JsonNode? udi) =>
        UdiParser.TryParse(udi?.ToString(), out GuidUdi? parsed) ? JsonValue.Create(parsed.Guid) : null;

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => (node as JsonArray)?.OfType<JsonObject>() ?? [];
}
