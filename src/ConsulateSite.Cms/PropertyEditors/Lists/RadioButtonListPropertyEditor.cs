using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>One of the configured options, as radio buttons.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.RadioButtonList, ValueEditorIsReusable = true)]
internal sealed class RadioButtonListPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : PropertyEditor<SingleOptionValueEditor, ValueListConfiguration>(factory, io)
{
    protected override IConfigurationEditor CreateConfigurationEditor() =>
        new OptionsConfigurationEditor<ValueListConfiguration>(IO);
}
