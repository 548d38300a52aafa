using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>The older date and time editor, which stores a time without a zone.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTime, ValueType = ValueTypes.DateTime, ValueEditorIsReusable = true)]
internal sealed class DateTimePropertyEditor(IDataValueEditorFactory factory) : PropertyEditor<DateTimeValueEditor>(factory);
