using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors;

/// <summary>One case for each property editor of the product.</summary>
internal static class EditorCases
{
    public const string Key = "11112222-3333-4444-5555-666677778888";
    public const string Udi = "11112222333344445555666677778888";
    public const string Block = "1304e1dd-ac87-4396-84fe-8a399231cb3d";
    public const string StoredLink = $"umb://document/{Udi}";
    public const string ElementType = "5304e1dd-ac87-4396-84fe-8a399231cb3d";

    public static IReadOnlyList<EditorCase> All { get; } = [.. Texts(), .. Lists(), .. Numbers(), .. Dates(), .. Pickers(), .. Files(), .. Blocks()];

    public static EditorCase For(string alias) => All.Single(item => item.Alias == alias);

    private static IEnumerable<EditorCase> Texts() =>
    [
        new(Aliases.TextBox, new TextboxConfiguration { MaxChars = 4 }, "\"سفر\"", "سفر") { Invalid = "\"12345\"", Message = "stringLengthExceeded(4|1)" },
        new(Aliases.TextArea, new TextAreaConfiguration { MaxChars = 4 }, "\"a\\nb\"", "a\nb") { Invalid = "\"12345\"", Message = "stringLengthExceeded(4|1)" },
        new(Aliases.EmailAddress, null, "\"a@example.org\"", "a@example.org") { Invalid = "\"nobody\"", Message = "invalidEmail(nobody)" },
        new(Aliases.MultipleTextstring, new MultipleTextStringConfiguration { Max = 2 }, """["[1] a","b"]""", "[1] a\nb")
        {
            Invalid = """["a","b","c"]""", Message = "entriesExceed(2|1)", Empty = """[" "]""",
        },
        new(
            Aliases.RichText,
            new RichTextConfiguration(),
            $$"""{"markup":"<p dir=\"rtl\" lang=\"ar\">نص <a href=\"/{localLink:{{Key}}}\" type=\"document\">x</a><img src=\"\" data-udi=\"umb://media/{{Udi}}\"></p>","blocks":{{Blocks(Aliases.RichText)}}}""",
            $$"""{"markup":"<p dir=\"rtl\" lang=\"ar\">نص <a href=\"/{localLink:{{Key}}}\" type=\"document\">x</a><img src=\"\" data-udi=\"umb://media/{{Udi}}\"></p>","blocks":{{Blocks(Aliases.RichText, StoredLink)}}}""")
        {
            Invalid = $$"""{"markup":"x","blocks":{{Blocks(Aliases.RichText, "refused")}}}""",
            Message = "blocks.contentData[0].values[0].value",
            Empty = """{"markup":" ","blocks":{}}""",
            References = [$"umb://media/{Udi}", $"umb://document/{Udi}", $"umb://document/{Udi}"],
        },
    ];

    private static IEnumerable<EditorCase> Lists() =>
    [
        new(Aliases.DropDownListFlexible, new DropDownFlexibleConfiguration { Items = ["a", "b"] }, """["a"]""", """["a"]""")
        {
            Invalid = """["c"]""", Message = "notOneOfOptions(c)", Empty = "[]",
        },
        new(Aliases.CheckBoxList, new ValueListConfiguration { Items = ["a", "b"] }, """["a","b"]""", """["a","b"]""")
        {
            Invalid = """["c","d"]""", Message = "multipleNotOneOfOptions(c, d)", Empty = "[]",
        },
        new(Aliases.RadioButtonList, new ValueListConfiguration { Items = ["a", "b"] }, "\"a\"", "a") { Invalid = "\"c\"", Message = "notOneOfOptions(c)" },
        new(
            Aliases.ColorPicker,
            new ColorPickerConfiguration { Items = [new() { Value = "ff0000", Label = "Red" }] },
            """{"value":"ff0000","label":"Red"}""",
            """{"value":"ff0000","label":"Red"}""")
        {
            Invalid = """{"value":"00ff00","label":"Green"}""", Message = "invalidColor(00ff00)", Empty = """{"value":""}""",
        },
        new(Aliases.Tags, new TagConfiguration { Group = "g", StorageType = Umbraco.Cms.Core.Models.TagsStorageType.Csv }, """["a","b"]""", "a,b") { Empty = "[]", Tags = ["g:a", "g:b"] },
        new(Aliases.ListView, new ListViewConfiguration(), "\"\"", null),
    ];

    private static IEnumerable<EditorCase> Numbers() =>
    [
        new(Aliases.Boolean, null, "true", 1) { Invalid = "\"perhaps\"", Message = "perhaps" },
        new(Aliases.Slider, new SliderConfiguration { EnableRange = true, MaximumValue = 10 }, """{"from":1.5,"to":3}""", "1.5,3")
        {
            Invalid = """{"from":1,"to":11}""", Message = "outOfRangeMaximum(11|10)",
        },
    ];

    private static IEnumerable<EditorCase> Dates() =>
    [
        new(Aliases.DateTime, null, "\"2026-11-21 10:30:00\"", new DateTime(2026, 11, 21, 10, 30, 0, DateTimeKind.Unspecified)) { Invalid = "\"tomorrow\"", Message = "invalidDate" },
        new(Aliases.DateOnly, new DateTimeConfiguration(), """{"date":"2026-11-21","timeZone":null}""", """{"date":"2026-11-21T00:00:00+00:00","timeZone":null}""")
        {
            Invalid = """{"date":"tomorrow"}""", Message = "invalidDate", Empty = """{"date":""}""",
        },
        new(Aliases.TimeOnly, new DateTimeConfiguration(), """{"date":"10:30:00","timeZone":null}""", """{"date":"0001-01-01T10:30:00+00:00","timeZone":null}""")
        {
            Invalid = """{"date":"25:00"}""", Message = "invalidDate", Empty = """{"date":null}""",
        },
        new(Aliases.DateTimeUnspecified, new DateTimeConfiguration(), """{"date":"2026-11-21T10:30:00","timeZone":null}""", """{"date":"2026-11-21T10:30:00+00:00","timeZone":null}""")
        {
            Invalid = """{"date":"tomorrow"}""", Message = "invalidDate", Empty = "{}",
        },
        new(
            Aliases.DateTimeWithTimeZone,
            new DateTimeConfiguration { TimeZones = new() { Mode = DateTimeConfiguration.TimeZoneMode.Custom, TimeZones = ["Africa/Casablanca"] } },
            """{"date":"2026-11-21T10:30:00+01:00","timeZone":"Africa/Casablanca"}""",
            """{"date":"2026-11-21T10:30:00+01:00","timeZone":"Africa/Casablanca"}""")
        {
            Invalid = """{"date":"2026-11-21T10:30:00Z","timeZone":"Europe/Paris"}""", Message = "notOneOfOptions(Europe/Paris)", Empty = "{}",
        },
    ];

    private static IEnumerable<EditorCase> Pickers() =>
    [
        new(
            Aliases.MultiNodeTreePicker,
            new MultiNodePickerConfiguration { MaxNumber = 1, TreeSource = new() { ObjectType = "content" } },
            $$"""[{"type":"document","unique":"{{Key}}"}]""",
            $"umb://document/{Udi}")
        {
            Invalid = $$"""[{"type":"media","unique":"{{Key}}"}]""", Message = "invalidObjectType", Empty = "[]",
            References = [$"umb://document/{Udi}"],
        },
        new(
            Aliases.MultiUrlPicker,
            new MultiUrlPickerConfiguration { MaxNumber = 1 },
            $$"""[{"name":"n","target":"_blank","type":"document","unique":"{{Key}}","queryString":"#a","url":"/x"}]""",
            $$"""[{"name":"n","target":"_blank","udi":"umb://document/{{Udi}}","url":null,"queryString":"#a","culture":null}]""")
        {
            ToEditor = $$"""[{"icon":"icon-page","name":"n","published":true,"queryString":"#a","target":"_blank","trashed":false,"type":"document","unique":"{{Key}}","url":"/page","culture":null}]""",
            Invalid = """[{"type":"external","url":"java\tscript:alert(1)"}]""", Message = "is not allowed", Empty = "[]",
            References = [$"umb://document/{Udi}"],
        },
        new(
            Aliases.MediaPicker3,
            new MediaPicker3Configuration { EnableLocalFocalPoint = true, Crops = [new() { Alias = "wide", Width = 20, Height = 10 }] },
            $$$"""[{"key":"{{{Block}}}","mediaKey":"{{{Key}}}","mediaTypeAlias":"Image","crops":[{"alias":"wide","width":20,"height":10,"coordinates":null}],"focalPoint":{"left":0.2,"top":0.5}}]""",
            $$$"""[{"key":"{{{Block}}}","mediaKey":"{{{Key}}}","mediaTypeAlias":"Image","crops":[],"focalPoint":{"left":0.2,"top":0.5}}]""")
        {
            Invalid = $$"""[{"mediaKey":"{{Key}}"},{"mediaKey":"{{Block}}"}]""", Message = "multipleMediaNotAllowed", Empty = "[]",
            References = [$"umb://media/{Udi}"],
        },
    ];

    private static IEnumerable<EditorCase> Files() =>
    [
        new(Aliases.UploadField, new FileUploadConfiguration(), """{"src":"/media/known.pdf","temporaryFileId":null}""", "/media/known.pdf")
        {
            Invalid = $$"""{"temporaryFileId":"{{Key}}"}""", Message = "No temporary file", Empty = """{"src":""}""",
        },
        new(
            Aliases.ImageCropper,
            new ImageCropperConfiguration { Crops = [new() { Alias = "wide", Width = 20, Height = 10 }] },
            """{"src":"/media/known.pdf","crops":[{"alias":"wide","width":20,"height":10,"coordinates":null}],"focalPoint":{"left":0.2,"top":0.5}}""",
            """{"src":"/media/known.pdf","crops":[],"focalPoint":{"left":0.2,"top":0.5}}""")
        {
            Invalid = $$"""{"temporaryFileId":"{{Key}}"}""", Message = "No temporary file", Empty = """{"src":""}""",
        },
    ];

    private static IEnumerable<EditorCase> Blocks() =>
    [
        BlockCase(Aliases.BlockList, new BlockListConfiguration { ValidationLimit = new() { Max = 2 } }),
        BlockCase(Aliases.BlockGrid, new BlockGridConfiguration()),
        BlockCase(Aliases.SingleBlock, new SingleBlockConfiguration()),
    ];

    private static EditorCase BlockCase(string alias, object configuration) => new(alias, configuration, Blocks(alias), Blocks(alias, StoredLink))
    {
        Invalid = Blocks(alias, "refused"),
        Message = "contentData[0].values[0].value",
        Empty = """{"layout":{},"contentData":[]}""",
        References = [$"umb://document/{Udi}"],
    };

    private static string Blocks(string alias, string link = Key)
    {
        string place = alias == Aliases.BlockGrid ? "\"columnSpan\":12,\"rowSpan\":1,\"areas\":[]," : string.Empty;
        return $$$"""{"contentData":[{"contentTypeKey":"{{{ElementType}}}","key":"{{{Block}}}","values":[{"editorAlias":"Umbraco.ContentPicker","culture":null,"segment":null,"alias":"link","value":"{{{link}}}"}]}],"settingsData":[],"expose":[{"contentKey":"{{{Block}}}","culture":null,"segment":null}],"layout":{"{{{alias}}}":[{{{{place}}}"contentKey":"{{{Block}}}","settingsKey":null}]}}""";
    }
}
