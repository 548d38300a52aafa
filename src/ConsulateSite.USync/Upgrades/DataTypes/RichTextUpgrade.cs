using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsulateSite.USync.Upgrades.DataTypes;

/// <summary>
/// Rich text kept its settings in one member <c>editor</c> and named the buttons of TinyMCE; since 16 the face is Tiptap
/// with rows of groups of buttons.
/// </summary>
internal static class RichTextUpgrade
{
    private const string Tiptap = "Umb.PropertyEditorUi.Tiptap";

    private static readonly Dictionary<string, string> Buttons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["undo"] = "Undo",
        ["redo"] = "Redo",
        ["bold"] = "Bold",
        ["italic"] = "Italic",
        ["underline"] = "Underline",
        ["strikethrough"] = "Strike",
        ["subscript"] = "Subscript",
        ["superscript"] = "Superscript",
        ["removeformat"] = "ClearFormatting",
        ["styles"] = "StyleSelect",
        ["styleselect"] = "StyleSelect",
        ["alignleft"] = "TextAlignLeft",
        ["aligncenter"] = "TextAlignCenter",
        ["alignright"] = "TextAlignRight",
        ["alignjustify"] = "TextAlignJustify",
        ["bullist"] = "BulletList",
        ["numlist"] = "OrderedList",
        ["outdent"] = "TextOutdent",
        ["indent"] = "TextIndent",
        ["blockquote"] = "Blockquote",
        ["hr"] = "HorizontalRule",
        ["link"] = "Link",
        ["unlink"] = "Unlink",
        ["table"] = "Table",
        ["charmap"] = "CharacterMap",
        ["umbmediapicker"] = "MediaPicker",
        ["umbembeddialog"] = "EmbeddedMedia",
        ["umbblockpicker"] = "BlockPicker",
        ["ace"] = "SourceEditor",
        ["sourcecode"] = "SourceEditor",
    };

    private static readonly string[] Extensions =
    [
        "RichTextEssentials", "Anchor", "Block", "Blockquote", "Bold", "BulletList", "CodeBlock", "Embed", "Figure", "Heading",
        "HorizontalRule", "HtmlAttributeClass", "HtmlAttributeDataset", "HtmlAttributeId", "HtmlAttributeStyle", "HtmlTagDiv",
        "HtmlTagSpan", "Image", "Italic", "Link", "MediaUpload", "OrderedList", "Strike", "Subscript", "Superscript", "Table",
        "TextAlign", "TextDirection", "TextIndent", "TrailingNode", "Underline",
    ];

    public static void Apply(ConfigurationDraft draft)
    {
        JsonObject configuration = draft.Configuration;
        draft.UdiToKey("mediaParentId");
        draft.ToBool("ignoreUserStartNodes");
        if (configuration["editor"] is JsonObject editor)
        {
            new ConfigurationDraft(editor, draft.TypeKey).CamelCaseKeys();
            foreach (string member in (string[])["toolbar", "stylesheets", "maxImageSize", "dimensions"])
            {
                if (editor[member] is { } value && !configuration.ContainsKey(member))
                {
                    configuration[member] = value.DeepClone();
                }
            }

            configuration.Remove("editor");
        }

        if (draft.EditorUiAlias is null or "Umb.PropertyEditorUi.TinyMCE")
        {
            draft.EditorUiAlias = Tiptap;
            configuration.Remove("mode");
            if (configuration["toolbar"] is JsonArray toolbar && toolbar.All(button => button?.GetValueKind() == JsonValueKind.String))
            {
                configuration["toolbar"] = Rows(toolbar);
            }

            draft.Default("extensions", new JsonArray(Extensions.Select(name => (JsonNode?)("Umb.Tiptap." + name)).ToArray()));
        }
    }

    // One row with one group. A button that Tiptap does not have is left out: the editor would not know what to draw.
    private static JsonArray Rows(JsonArray toolbar)
    {
        JsonNode?[] buttons = toolbar
            .Select(button => Buttons.GetValueOrDefault(button!.GetValue<string>()))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(button => (JsonNode?)("Umb.Tiptap.Toolbar." + button))
            .ToArray();
        return new JsonArray(new JsonArray(new JsonArray(buttons)));
    }
}
