namespace ConsulateSite.USync.Upgrades.Values;

/// <summary>The form of the values of each editor.</summary>
internal static class ValueForms
{
    private static readonly Dictionary<string, ValueForm> Forms = new(StringComparer.Ordinal)
    {
        ["Umbraco.BlockList"] = ValueForm.Blocks,
        ["Umbraco.BlockGrid"] = ValueForm.Blocks,
        ["Umbraco.SingleBlock"] = ValueForm.Blocks,
        ["Umbraco.RichText"] = ValueForm.RichText,
        ["Umbraco.TinyMCE"] = ValueForm.RichText,
        ["Umbraco.CheckBoxList"] = ValueForm.Json,
        ["Umbraco.ColorPicker"] = ValueForm.Json,
        ["Umbraco.DateOnly"] = ValueForm.Json,
        ["Umbraco.DateTimeUnspecified"] = ValueForm.Json,
        ["Umbraco.DateTimeWithTimeZone"] = ValueForm.Json,
        ["Umbraco.DropDown.Flexible"] = ValueForm.Json,
        ["Umbraco.EntityDataPicker"] = ValueForm.Json,
        ["Umbraco.ImageCropper"] = ValueForm.Json,
        ["Umbraco.MediaPicker3"] = ValueForm.Json,
        ["Umbraco.MultiUrlPicker"] = ValueForm.Json,
        ["Umbraco.Plain.Json"] = ValueForm.Json,
        ["Umbraco.Tags"] = ValueForm.Json,
        ["Umbraco.TimeOnly"] = ValueForm.Json,
    };

    /// <summary>The form; an editor that we do not know stores text that nobody may touch.</summary>
    public static ValueForm Of(string? editorAlias) => editorAlias is null ? ValueForm.Text : Forms.GetValueOrDefault(editorAlias);
}
