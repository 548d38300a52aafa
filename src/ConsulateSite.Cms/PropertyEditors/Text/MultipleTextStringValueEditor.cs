using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Text;

/// <summary>Stores the entries as lines; the client has them as an array.</summary>
internal sealed class MultipleTextStringValueEditor : DataValueEditor
{
    private static readonly string[] LineBreaks = ["\r\n", "\r", "\n"];

    private readonly IJsonSerializer _json;

    public MultipleTextStringValueEditor(
        IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute, ILocalizedTextService texts)
        : base(strings, json, io, attribute)
    {
        _json = json;
        Validators.Add(new NumberOfEntriesValidator(texts, Limits));
    }

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value => Entries(value).Count == 0);

    public override IValueFormatValidator FormatValidator => new EachEntryFormatValidator(value => Entries(value));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        List<string> entries = Entries(editorValue.Value);
        return entries.Count == 0 ? null : string.Join('\n', entries);
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Entries(property.GetValue(culture, segment)).ToArray();

    private List<string> Entries(object? value)
    {
        IEnumerable<string>? entries = value switch
        {
            null => null,
            IEnumerable<string> strings => strings,
            string text when !text.TrimStart().StartsWith('[') => text.Split(LineBreaks, StringSplitOptions.None),
            _ when _json.TryDeserialize(value, out string[]? strings) => strings,
            string text => text.Split(LineBreaks, StringSplitOptions.None),
            _ => null,
        };
        return [.. (entries ?? []).Where(entry => !string.IsNullOrWhiteSpace(entry)).Select(entry => entry.ReplaceLineEndings(" "))];
    }

    private NumberOfEntriesValidator.Count? Limits(object? value, object? configuration) =>
        configuration is MultipleTextStringConfiguration limits
            ? new NumberOfEntriesValidator.Count(Entries(value).Count, limits.Min, limits.Max)
            : null;

    private sealed class EachEntryFormatValidator(Func<object?, IEnumerable<string>> entries) : IValueFormatValidator
    {
        private readonly RegexValidator _entry = new();

        public IEnumerable<ValidationResult> ValidateFormat(object? value, string? valueType, string format) =>
            entries(value).SelectMany(entry => _entry.ValidateFormat(entry, valueType, format)).Take(1);
    }
}
