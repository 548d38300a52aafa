using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>Documents, media or members from a tree.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class MultiNodeTreePickerPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : PropertyEditor<MultiNodeTreePickerValueEditor, MultiNodePickerConfiguration>(factory, io);
