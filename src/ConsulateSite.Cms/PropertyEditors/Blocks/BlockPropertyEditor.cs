using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// An editor of blocks. A property that is one for all languages may hold blocks that vary, so publishing and saving
/// one language merges its values into what is there.
/// </summary>
internal abstract class BlockPropertyEditor<TValueEditor, TConfiguration>(IDataValueEditorFactory factory, IIOHelper io)
    : PropertyEditor<TValueEditor, TConfiguration>(factory, io)
    where TValueEditor : DataValueEditor, IBlockValueMerging
    where TConfiguration : new()
{
    public override bool SupportsConfigurableElements => true;

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) => !propertyType.VariesByCulture();

    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture) =>
        Merging.MergeForCulture(sourceValue, targetValue, culture);

    public override object? MergeVariantInvariantPropertyValue(
        object? sourceValue, object? targetValue, bool canUpdateInvariantData, HashSet<string> allowedCultures) =>
        Merging.MergeAllowed(sourceValue, targetValue, canUpdateInvariantData, allowedCultures);

    private TValueEditor Merging => (TValueEditor)GetValueEditor();
}
