using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>One of the configured colours.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ColorPicker, ValueEditorIsReusable = true)]
internal sealed class ColorPickerPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : PropertyEditor<ColorPickerValueEditor, ColorPickerConfiguration>(factory, io)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new ColorPickerConfigurationEditor(IO);
}
