using ConsulateSite.Cms.PropertyEditors.Blocks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Text with markup, links, images and blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class RichTextPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : BlockPropertyEditor<RichTextValueEditor, RichTextConfiguration>(factory, io);
