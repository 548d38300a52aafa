using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Reads rich text: JSON with markup and blocks, or bare markup from older versions and imports.</summary>
internal static class RichTextFormat
{
    /// <summary>Reads a value; null when there is none.</summary>
    public static RichTextValue? Read(object? value, IJsonSerializer json) => value switch
    {
        null => null,
        string text when string.IsNullOrWhiteSpace(text) => null,
        string text when !text.DetectIsJson() => new RichTextValue { Markup = text },
        string text => ReadJson(text, json) ?? new RichTextValue { Markup = text },
        _ => ReadJson(value, json),
    };

    // Text in braces may be markup too, such as a localised token, so an object must have the member to be taken as JSON.
    private static RichTextValue? ReadJson(object value, IJsonSerializer json) =>
        json.TryDeserialize(value, out JsonObject? members) && members.ContainsKey("markup") && json.TryDeserialize(value, out RichTextValue? text)
            ? text with { Markup = text.Markup ?? string.Empty }
            : null;
}
