using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>The newer date editors differ in the format in which the client has the date.</summary>
internal abstract class ZonedDatePropertyEditor(IDataValueEditorFactory factory, IIOHelper io, string format)
    : PropertyEditor<ZonedDateValueEditor, DateTimeConfiguration>(factory, io)
{
    protected override IDataValueEditor CreateValueEditor() =>
        DataValueEditorFactory.Create<ZonedDateValueEditor>(Attribute!, new ZonedDateValueEditor.Format(ToText, Attribute!.Alias == Constants.PropertyEditors.Aliases.TimeOnly));

    private string ToText(DateTimeOffset date) => date.ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>A date without a time.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateOnlyPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : ZonedDatePropertyEditor(factory, io, "yyyy-MM-dd");

/// <summary>A time without a date.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TimeOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class TimeOnlyPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : ZonedDatePropertyEditor(factory, io, "HH:mm:ss");

/// <summary>A date and a time that mean the same wherever they are read.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTimeUnspecified, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateTimeUnspecifiedPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : ZonedDatePropertyEditor(factory, io, "yyyy-MM-ddTHH:mm:ss");

/// <summary>A moment in a zone.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateTimeWithTimeZonePropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : ZonedDatePropertyEditor(factory, io, "yyyy-MM-ddTHH:mm:sszzz");
