using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors;

/// <summary>A property editor that is told by its attribute, its value editor and nothing else.</summary>
internal abstract class PropertyEditor<TValueEditor> : DataEditor
    where TValueEditor : DataValueEditor
{
    protected PropertyEditor(IDataValueEditorFactory factory)
        : base(factory) => SupportsReadOnly = true;

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TValueEditor>(Attribute!);
}
