using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>Stores chosen options as a JSON array of their texts, also where only one may be chosen.</summary>
internal sealed class MultipleOptionsValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _json;

    public MultipleOptionsValueEditor(
        IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute, ILocalizedTextService texts)
        : base(strings, json, io, attribute)
    {
        _json = json;
        Validators.Add(new MultipleValueValidator(texts));
    }

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value => Options(value).Length == 0);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        string[] options = Options(editorValue.Value);
        return options.Length == 0 ? null : _json.Serialize(options);
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Options(property.GetValue(culture, segment));

    private string[] Options(object? value)
    {
        IEnumerable<string> options = value switch
        {
            null => [],
            IEnumerable<string> strings => strings,
            string text when !text.DetectIsJson() => [text],
            _ => _json.TryDeserialize(value, out string[]? array) ? array : [],
        };
        return [.. options.Where(option => !string.IsNullOrWhiteSpace(option))];
    }
}
