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
