using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsulateSite.USync.Upgrades.DataTypes;

/// <summary>A configuration under upgrade, with the few moves that upgrades are made of.</summary>
internal sealed class ConfigurationDraft(JsonObject configuration, Func<string, Guid?> typeKey)
{
    /// <summary>The configuration, changed in place.</summary>
    public JsonObject Configuration { get; } = configuration;

    /// <summary>Finds the key of a content or media type by its alias.</summary>
    public Func<string, Guid?> TypeKey { get; } = typeKey;

    /// <summary>The alias of the editor's face, or null when the file has none.</summary>
    public string? EditorUiAlias { get; set; }

    /// <summary>Makes the first letter of every key a small one.</summary>
    public void CamelCaseKeys()
    {
        foreach (string key in Configuration.Select(member => member.Key).Where(key => key.Length > 0 && char.IsUpper(key[0])).ToList())
        {
            Rename(key, char.ToLowerInvariant(key[0]) + key[1..]);
        }
    }

    /// <summary>Gives a member another name, unless that name is taken.</summary>
    public void Rename(string from, string to)
    {
        if (Configuration.Remove(from, out JsonNode? value) && !Configuration.ContainsKey(to))
        {
            Configuration[to] = value;
        }
    }

    /// <summary>Removes a member.</summary>
    public void Remove(string key) => Configuration.Remove(key);

    /// <summary>Sets a member that is missing or blank.</summary>
    public void Default(string key, JsonNode value)
    {
        if (Configuration[key] is null || (Text(Configuration[key]) is { } text && string.IsNullOrWhiteSpace(text)))
        {
            Configuration[key] = value;
        }
    }

    /// <summary>Turns <c>"0"</c>, <c>"1"</c>, 0 and 1 into booleans.</summary>
    public void ToBool(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            switch (Configuration[key]?.ToString())
            {
                case "0":
                    Configuration[key] = false;
                    break;
                case "1":
                    Configuration[key] = true;
                    break;
            }
        }
    }

    /// <summary>Turns numbers in quotes into numbers.</summary>
    public void ToInt(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (int.TryParse(Text(Configuration[key]), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number))
            {
                Configuration[key] = number;
            }
        }
    }

    /// <summary>Turns a list of <c>{id, value}</c> into a list of the values.</summary>
    public void ToTextList(string key)
    {
        if (Configuration[key] is JsonArray items && items.Any(item => item is JsonObject))
        {
            Configuration[key] = new JsonArray(items
                .Select(item => item is JsonObject entry ? (entry["value"] ?? entry["Value"])?.DeepClone() : item?.DeepClone())
                .ToArray());
        }
    }

    /// <summary>Turns <c>umb://document/…</c> into a key.</summary>
    public void UdiToKey(string key)
    {
        if (Udi.KeyOf(Text(Configuration[key])) is { } guid)
        {
            Configuration[key] = guid.ToString();
        }
    }

    /// <summary>Turns a comma-separated list of aliases of types into their keys; what is not known stays as it is.</summary>
    public void AliasesToKeys(string key)
    {
        if (Text(Configuration[key]) is { Length: > 0 } aliases)
        {
            Configuration[key] = string.Join(',', aliases
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(alias => TypeKey(alias)?.ToString() ?? alias));
        }
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
