using System.Globalization;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Numbers;

/// <summary>Stores a slider's number or range as text; the client has it as an object with two ends.</summary>
internal sealed class SliderValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _json;

    public SliderValueEditor(
        IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute, ILocalizedTextService texts)
        : base(strings, json, io, attribute)
    {
        _json = json;
        Validators.Add(new SliderValidator(texts, Range));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        Range(editorValue.Value)?.ToString();

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Range(property.GetValue(culture, segment));

    private SliderRange? Range(object? value) => value switch
    {
        null => null,
        string text when !text.DetectIsJson() => SliderRange.Parse(text),
        int or long or double or decimal => SliderRange.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)),
        _ => _json.TryDeserialize(value, out SliderRange? range) ? range : null,
    };
}
