using System.Globalization;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>Stores a moment and its zone as JSON.</summary>
internal sealed class ZonedDateValueEditor : DataValueEditor, IDataValueSortable
{
    private readonly IJsonSerializer _json;
    private readonly Format _format;

    public ZonedDateValueEditor(
        IShortStringHelper strings,
        IJsonSerializer json,
        IIOHelper io,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        Format format)
        : base(strings, json, io, attribute)
    {
        _json = json;
        _format = format;
        Validators.Add(new TypedJsonValidatorRunner<EditedDate, DateTimeConfiguration>(
            json, new ITypedValidator<EditedDate, DateTimeConfiguration>[] { new ZonedDateValidator(texts) }));
    }

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value => Edited(value)?.Date is null or "");

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        EditedDate? edited = Edited(editorValue.Value);
        return ZonedDateFormat.TryParse(edited?.Date, out DateTimeOffset date)
            ? _json.Serialize(new ZonedDate { Date = _format.IsTimeOnly ? FirstDay(date) : date, TimeZone = edited!.TimeZone })
            : null;
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        ZonedDateFormat.Read(property.GetValue(culture, segment), _json) is { } stored
            ? new EditedDate { Date = _format.ToText(stored.Date), TimeZone = stored.TimeZone }
            : null;

    public string? GetSortableValue(object? value, object? dataTypeConfiguration) =>
        ZonedDateFormat.Read(value, _json)?.Date.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    // Text without a date is parsed as today's, and today is no part of a time of day.
    private static DateTimeOffset FirstDay(DateTimeOffset date) =>
        new(DateOnly.MinValue, System.TimeOnly.FromTimeSpan(date.TimeOfDay), TimeSpan.Zero);

    private EditedDate? Edited(object? value) =>
        value is not null && _json.TryDeserialize(value, out EditedDate? edited) ? edited : null;

    /// <summary>How an editor of the family shows a date to the client.</summary>
    internal sealed record Format(Func<DateTimeOffset, string> ToText, bool IsTimeOnly);
}
