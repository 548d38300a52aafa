using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Blocks in a grid, with areas for further blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockGrid, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockGridPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : BlockPropertyEditor<BlockGridValueEditor, BlockGridConfiguration>(factory, io);
