namespace ConsulateSite.USync.Upgrades.DataTypes;

/// <summary>The face (the part that runs in the browser) which belongs to an editor; up to v13 the two were one.</summary>
internal static class EditorFaces
{
    private static readonly Dictionary<string, string> Faces = new(StringComparer.Ordinal)
    {
        ["Umbraco.BlockList"] = "BlockList",
        ["Umbraco.BlockGrid"] = "BlockGrid",
        ["Umbraco.SingleBlock"] = "BlockSingle",
        ["Umbraco.CheckBoxList"] = "CheckBoxList",
        ["Umbraco.ColorPicker"] = "ColorPicker",
        ["Umbraco.ColorPicker.EyeDropper"] = "EyeDropper",
        ["Umbraco.ContentPicker"] = "DocumentPicker",
        ["Umbraco.DateTime"] = "DatePicker",
        ["Umbraco.DateOnly"] = "DateOnlyPicker",
        ["Umbraco.TimeOnly"] = "TimeOnlyPicker",
        ["Umbraco.DateTimeUnspecified"] = "DateTimePicker",
        ["Umbraco.DateTimeWithTimeZone"] = "DateTimeWithTimeZonePicker",
        ["Umbraco.Decimal"] = "Decimal",
        ["Umbraco.DropDown.Flexible"] = "Dropdown",
        ["Umbraco.EmailAddress"] = "EmailAddress",
        ["Umbraco.ImageCropper"] = "ImageCropper",
        ["Umbraco.Integer"] = "Integer",
        ["Umbraco.Label"] = "Label",
        ["Umbraco.ListView"] = "Collection",
        ["Umbraco.MarkdownEditor"] = "MarkdownEditor",
        ["Umbraco.MediaPicker3"] = "MediaPicker",
        ["Umbraco.MemberGroupPicker"] = "MemberGroupPicker",
        ["Umbraco.MemberPicker"] = "MemberPicker",
        ["Umbraco.MultiNodeTreePicker"] = "ContentPicker",
        ["Umbraco.MultipleTextstring"] = "MultipleTextString",
        ["Umbraco.MultiUrlPicker"] = "MultiUrlPicker",
        ["Umbraco.RadioButtonList"] = "RadioButtonList",
        ["Umbraco.RichText"] = "Tiptap",
        ["Umbraco.Slider"] = "Slider",
        ["Umbraco.Tags"] = "Tags",
        ["Umbraco.TextArea"] = "TextArea",
        ["Umbraco.TextBox"] = "TextBox",
        ["Umbraco.TrueFalse"] = "Toggle",
        ["Umbraco.UploadField"] = "UploadField",
        ["Umbraco.UserPicker"] = "UserPicker",
    };

    /// <summary>The alias of the face; an editor that we do not know is its own.</summary>
    public static string Of(string editorAlias) =>
        Faces.TryGetValue(editorAlias, out string? face) ? "Umb.PropertyEditorUi." + face : editorAlias;
}
