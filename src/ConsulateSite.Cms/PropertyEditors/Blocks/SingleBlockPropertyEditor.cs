using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>One block.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.SingleBlock, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class SingleBlockPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : BlockPropertyEditor<SingleBlockValueEditor, SingleBlockConfiguration>(factory, io);
