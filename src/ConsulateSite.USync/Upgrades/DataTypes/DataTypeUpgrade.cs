using System.Text.Json.Nodes;

namespace ConsulateSite.USync.Upgrades.DataTypes;

/// <summary>
/// Brings the configuration of a data type of Umbraco 9 to 13 to the form of 18, editor by editor. Every step leaves the
/// form of 18 as it is, so files of any version go through.
/// </summary>
internal static class DataTypeUpgrade
{
    private static readonly Dictionary<string, Action<ConfigurationDraft>> Steps = new(StringComparer.Ordinal)
    {
        ["Umbraco.TrueFalse"] = draft => draft.ToBool("default"),
        ["Umbraco.ColorPicker"] = ColorPickerUpgrade.Apply,
        ["Umbraco.ContentPicker"] = draft => draft.UdiToKey("startNodeId"),
        ["Umbraco.DateTime"] = draft => draft.ToBool("offsetTime", "defaultEmpty"),
        ["Umbraco.DropDown.Flexible"] = draft => draft.ToTextList("items"),
        ["Umbraco.CheckBoxList"] = draft => draft.ToTextList("items"),
        ["Umbraco.RadioButtonList"] = draft => draft.ToTextList("items"),
        ["Umbraco.UploadField"] = draft => draft.ToTextList("fileExtensions"),
        ["Umbraco.EmailAddress"] = draft => draft.Remove("isRequired"),
        ["Umbraco.Label"] = draft => draft.Default("umbracoDataValueType", "STRING"),
        ["Umbraco.ListView"] = ListViewUpgrade.Apply,
        ["Umbraco.MediaPicker3"] = draft =>
        {
            draft.UdiToKey("startNodeId");
            draft.AliasesToKeys("filter");
        },
        ["Umbraco.MultiNodeTreePicker"] = TreePickerUpgrade,
        ["Umbraco.MultiUrlPicker"] = draft => draft.ToBool("ignoreUserStartNodes"),
        ["Umbraco.MultipleTextstring"] = draft =>
        {
            draft.Rename("minimum", "min");
            draft.Rename("maximum", "max");
            draft.ToInt("min", "max");
        },
        ["Umbraco.TextBox"] = draft => draft.ToInt("maxChars"),
        ["Umbraco.TextArea"] = draft => draft.ToInt("maxChars", "rows"),
        ["Umbraco.RichText"] = RichTextUpgrade.Apply,
        ["Umbraco.Slider"] = draft => draft.ToBool("enableRange"),
    };

    private static readonly Dictionary<string, string> RenamedEditors = new(StringComparer.Ordinal)
    {
        ["Umbraco.TinyMCE"] = "Umbraco.RichText",
    };

    /// <summary>The name that an editor has in Umbraco 18.</summary>
    public static string EditorAlias(string alias) => RenamedEditors.GetValueOrDefault(alias, alias);

    /// <summary>Upgrades a configuration in place.</summary>
    /// <param name="editorAlias">The alias of the editor, in its form of 18.</param>
    /// <param name="editorUiAlias">The alias of the editor's face, or null in files up to v13.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="typeKey">Finds the key of a content or media type by its alias.</param>
    /// <returns>The alias of the editor's face.</returns>
    public static string Apply(string editorAlias, string? editorUiAlias, JsonObject configuration, Func<string, Guid?> typeKey)
    {
        ConfigurationDraft draft = new(configuration, typeKey) { EditorUiAlias = editorUiAlias };
        draft.CamelCaseKeys();
        Steps.GetValueOrDefault(editorAlias)?.Invoke(draft);
        return draft.EditorUiAlias ?? EditorFaces.Of(editorAlias);
    }

    private static void TreePickerUpgrade(ConfigurationDraft draft)
    {
        if (draft.Configuration["startNode"] is JsonObject startNode)
        {
            ConfigurationDraft inner = new(startNode, draft.TypeKey);
            inner.CamelCaseKeys();
            inner.UdiToKey("id");
        }

        draft.AliasesToKeys("filter");
        draft.Remove("multiPicker");
        draft.ToBool("ignoreUserStartNodes", "showOpenButton");
        draft.ToInt("minNumber", "maxNumber");
    }
}
