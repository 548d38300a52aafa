using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.USync.Json;

namespace ConsulateSite.USync.Upgrades.Values;

/// <summary>The three faces of a stored value: as Umbraco 18 stores it, as a file shows it, and as it is compared.</summary>
internal sealed class ValueUpgrade(IElementTypes elementTypes)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };

    private readonly BlockUpgrade _blocks = new(elementTypes);

    /// <summary>A value of Umbraco 9 to 18 as 18 stores it; one that is not in its editor's form stays as it is.</summary>
    /// <param name="editorAlias">The alias of the editor.</param>
    /// <param name="text">The value.</param>
    /// <param name="culture">The culture that blocks which vary belong to, when the value itself is invariant; else null.</param>
    public string ToStored(string? editorAlias, string text, string? culture = null)
    {
        ValueForm form = ValueForms.Of(editorAlias);
        if (form == ValueForm.Text || string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        if (form == ValueForm.RichText)
        {
            return Stored(RichTextValue.Upgrade(text, _blocks, culture));
        }

        if (!CanonicalJson.TryParse(text, out JsonNode? node) || node is null)
        {
            return text;
        }

        bool old = form == ValueForm.Blocks && node is JsonObject blocks && _blocks.IsOld(blocks);
        return Stored(old ? _blocks.Upgrade(node.AsObject(), culture) : node);
    }

    /// <summary>One text for all spellings of the same value, for comparison.</summary>
    public string ToCanonical(string? editorAlias, string text)
    {
        ValueForm form = ValueForms.Of(editorAlias);
        if (form == ValueForm.RichText && !string.IsNullOrWhiteSpace(text))
        {
            JsonObject richText = RichTextValue.Upgrade(text, _blocks, culture: null);
            RichTextValue.DropEmptyBlocks(richText);
            return CanonicalJson.Of(richText);
        }

        if (form == ValueForm.Text || !CanonicalJson.TryParse(text, out JsonNode? node))
        {
            return text;
        }

        return CanonicalJson.Of(form == ValueForm.Blocks && node is JsonObject blocks ? _blocks.Upgrade(blocks, culture: null) : node);
    }

    /// <summary>A stored value as a file shows it: JSON over several lines, so that a change of one word is a change of one line.</summary>
    public static string ToReadable(string? editorAlias, string text)
    {
        if (ValueForms.Of(editorAlias) == ValueForm.Text || !CanonicalJson.TryParse(text, out JsonNode? node) || node is not (JsonObject or JsonArray))
        {
            return text;
        }

        NestedValues.Expand(node);
        return node.ToJsonString(Indented);
    }

    private static string Stored(JsonNode value)
    {
        NestedValues.Collapse(value);
        return value.ToJsonString(Compact);
    }
}
