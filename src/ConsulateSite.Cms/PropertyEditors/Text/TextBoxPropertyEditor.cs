using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Text;

/// <summary>One line of text.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TextBox, ValueEditorIsReusable = true)]
internal sealed class TextBoxPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : PropertyEditor<TextOnlyValueEditor, TextboxConfiguration>(factory, io)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new TextboxConfigurationEditor(IO);
}
