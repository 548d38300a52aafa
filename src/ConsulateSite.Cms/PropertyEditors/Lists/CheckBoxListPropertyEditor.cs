using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>Any of the configured options, as check boxes.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.CheckBoxList, ValueEditorIsReusable = true)]
internal sealed class CheckBoxListPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : PropertyEditor<MultipleOptionsValueEditor, ValueListConfiguration>(factory, io)
{
    protected override IConfigurationEditor CreateConfigurationEditor() =>
        new OptionsConfigurationEditor<ValueListConfiguration>(IO);
}
