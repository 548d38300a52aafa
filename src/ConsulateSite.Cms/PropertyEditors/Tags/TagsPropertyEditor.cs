using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Tags;

/// <summary>Free keywords in a group, shared by all content.</summary>
#pragma warning disable CS0618 // Umbraco's own tag extensions of IProperty still recognise the editor by this attribute.
[TagsPropertyEditor]
#pragma warning restore CS0618
[DataEditor(Constants.PropertyEditors.Aliases.Tags, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class TagsPropertyEditor(IDataValueEditorFactory factory, IIOHelper io, ITagPropertyIndexValueFactory indexValues)
    : PropertyEditor<TagsValueEditor, TagConfiguration>(factory, io)
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory => indexValues;

    protected override IConfigurationEditor CreateConfigurationEditor() => new TagConfigurationEditor(IO);
}
