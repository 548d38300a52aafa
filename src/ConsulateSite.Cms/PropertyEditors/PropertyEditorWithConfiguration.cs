using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors;

/// <summary>A property editor whose data types are configured by the fields of <typeparamref name="TConfiguration"/>.</summary>
internal abstract class PropertyEditor<TValueEditor, TConfiguration>(IDataValueEditorFactory factory, IIOHelper io)
    : PropertyEditor<TValueEditor>(factory)
    where TValueEditor : DataValueEditor
    where TConfiguration : new()
{
    protected IIOHelper IO => io;

    protected override IConfigurationEditor CreateConfigurationEditor() => new FieldsConfigurationEditor(io);

    private sealed class FieldsConfigurationEditor(IIOHelper io) : ConfigurationEditor<TConfiguration>(io);
}
