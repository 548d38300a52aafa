using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Lists;

/// <summary>One or several of the configured options, from a drop-down list.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DropDownListFlexible, ValueEditorIsReusable = true)]
internal sealed class DropDownFlexiblePropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : PropertyEditor<MultipleOptionsValueEditor, DropDownFlexibleConfiguration>(factory, io)
{
    protected override IConfigurationEditor CreateConfigurationEditor() =>
        new OptionsConfigurationEditor<DropDownFlexibleConfiguration>(IO);
}
