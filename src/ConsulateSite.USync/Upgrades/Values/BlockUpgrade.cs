using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.USync.Json;

namespace ConsulateSite.USync.Upgrades.Values;

/// <summary>
/// Blocks up to 14 were found by <c>contentUdi</c> and held their values as members of their own; since 15 they are found
/// by key, their values are a list, and a list says which blocks are shown. Upgraded exports carry both.
/// </summary>
internal sealed class BlockUpgrade(IElementTypes elementTypes)
{
    private const int MaxNesting = 32;

    private static readonly string[] OwnMembers = ["contentTypeKey", "udi", "key", "values"];

    /// <summary>Whether anything in a value is in the old form.</summary>
    public bool IsOld(JsonObject value) =>
        value.ContainsKey("Layout")
        || Items(value).Any(item => !item.ContainsKey("values") || item["udi"] is not null)
        || (Items(value).Any() && value["expose"] is null)
        || Items(value).SelectMany(Values).Any(entry => entry["value"] is JsonObject inner && inner["contentData"] is JsonArray && IsOld(inner));

    /// <summary>Upgrades a value in place and gives it back in uSync's order of members.</summary>
    public JsonObject Upgrade(JsonObject value, string? culture) => Upgrade(value, culture, nesting: 0);

    private JsonObject Upgrade(JsonObject value, string? culture, int nesting)
    {
        if (nesting > MaxNesting)
        {
            return value;
        }

        JsonNode? layout = Take(value, "layout") ?? Take(value, "Layout");
        JsonArray content = Blocks(Take(value, "contentData"), culture, nesting);
        JsonArray settings = Blocks(Take(value, "settingsData"), culture, nesting);
        JsonNode? expose = Take(value, "expose");
        JsonObject upgraded = new()
        {
            ["contentData"] = content,
            ["settingsData"] = settings,
            ["expose"] = expose ?? Expose(content, culture),
            ["layout"] = layout is JsonObject layouts ? Layouts(layouts) : new JsonObject(),
        };
        foreach ((string member, JsonNode? rest) in value.ToList())
        {
            value.Remove(member);
            upgraded[member] = rest;
        }

        return upgraded;
    }

    private static IEnumerable<JsonObject> Items(JsonObject value) =>
        ((value["contentData"] as JsonArray)?.OfType<JsonObject>() ?? []).Concat((value["settingsData"] as JsonArray)?.OfType<JsonObject>() ?? []);

    private static IEnumerable<JsonObject> Values(JsonObject item) => (item["values"] as JsonArray)?.OfType<JsonObject>() ?? [];

    private static JsonNode? Take(JsonObject value, string member) => value.Remove(member, out JsonNode? taken) ? taken : null;

    private static Guid? KeyOf(JsonObject item, string key, string udi) =>
        Guid.TryParse(Text(item[key]), out Guid guid) ? guid : Udi.KeyOf(Text(item[udi]));

    private static Guid TypeOf(JsonObject block) => Guid.TryParse(Text(block["contentTypeKey"]), out Guid key) ? key : Guid.Empty;

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private JsonArray Expose(JsonArray content, string? culture) => new(content
        .OfType<JsonObject>()
        .Select(item => (JsonNode?)new JsonObject
        {
            ["contentKey"] = item["key"]?.DeepClone(),
            ["culture"] = elementTypes.Varies(TypeOf(item)) ? culture : null,
            ["segment"] = null,
        })
        .ToArray());

    private static JsonObject Layouts(JsonObject layouts)
    {
        JsonObject upgraded = [];
        foreach ((string editor, JsonNode? items) in layouts.ToList())
        {
            layouts.Remove(editor);
            upgraded[DataTypes.DataTypeUpgrade.EditorAlias(editor)] = items is JsonArray list ? LayoutItems(list) : items;
        }

        return upgraded;
    }

    private static JsonArray LayoutItems(JsonArray items)
    {
        foreach (JsonObject item in items.OfType<JsonObject>())
        {
            Rekey(item, "contentKey", "contentUdi");
            Rekey(item, "settingsKey", "settingsUdi");
            foreach (JsonObject area in (item["areas"] as JsonArray)?.OfType<JsonObject>() ?? [])
            {
                if (area["items"] is JsonArray inner)
                {
                    LayoutItems(inner);
                }
            }
        }

        return items;
    }

    private static void Rekey(JsonObject item, string key, string udi)
    {
        Guid? found = KeyOf(item, key, udi);
        item.Remove(udi);
        if (found is { } guid)
        {
            item[key] = guid.ToString();
        }
    }

    private JsonArray Blocks(JsonNode? items, string? culture, int nesting) => new((items as JsonArray ?? [])
        .Select(item => item is JsonObject block ? (JsonNode?)Block(block, culture, nesting) : item?.DeepClone())
        .ToArray());

    private JsonObject Block(JsonObject block, string? culture, int nesting)
    {
        Guid type = TypeOf(block);
        JsonObject upgraded = new()
        {
            ["contentTypeKey"] = block["contentTypeKey"]?.DeepClone(),
            ["key"] = KeyOf(block, "key", "udi")?.ToString(),
        };
        upgraded["values"] = block["values"] is JsonArray
            ? new JsonArray(Values(block).Select(entry => (JsonNode?)Entry(entry.DeepClone().AsObject(), type, culture, nesting)).ToArray())
            : new JsonArray(block
                .Where(member => !OwnMembers.Contains(member.Key))
                .Select(member => (JsonNode?)Entry(OldEntry(member.Key, member.Value, type, culture), type, culture, nesting))
                .ToArray());
        return upgraded;
    }

    private JsonObject OldEntry(string alias, JsonNode? value, Guid type, string? culture) => new()
    {
        ["alias"] = alias,
        ["culture"] = elementTypes.Property(type, alias) is { Varies: true } ? culture : null,
        ["segment"] = null,
        ["value"] = value?.DeepClone(),
    };

    private JsonObject Entry(JsonObject entry, Guid type, string? culture, int nesting)
    {
        string? editor = Text(entry["editorAlias"]) ?? elementTypes.Property(type, Text(entry["alias"]) ?? string.Empty)?.EditorAlias;
        if (editor is not null)
        {
            entry["editorAlias"] = editor;
        }

        JsonNode? value = Decoded(entry["value"], editor);
        entry["value"] = (ValueForms.Of(editor), value) switch
        {
            (ValueForm.Blocks, JsonObject blocks) when blocks["contentData"] is JsonArray => Upgrade(blocks, culture, nesting + 1),
            (ValueForm.RichText, JsonObject richText) => RichTextValue.Upgrade(richText.ToJsonString(), this, culture),
            (ValueForm.RichText, not null) when Text(value) is { Length: > 0 } markup => RichTextValue.Upgrade(markup, this, culture),
            _ => value,
        };
        return entry;
    }

    // Nested values were JSON inside a string; the editor says whether they are JSON at all.
    private static JsonNode? Decoded(JsonNode? value, string? editor) =>
        ValueForms.Of(editor) is ValueForm.Json or ValueForm.Blocks && Text(value) is { } text && CanonicalJson.TryParse(text, out JsonNode? inner) && inner is JsonObject or JsonArray
            ? inner
            : value?.DeepClone();
}
