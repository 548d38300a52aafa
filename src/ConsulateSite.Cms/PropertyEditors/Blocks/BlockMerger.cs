using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// Puts two states of one invariant block property together. The structure (which blocks, in which order) is one for
/// all languages; every value and every exposure belongs to its language alone.
/// </summary>
internal sealed class BlockMerger(PropertyEditorCollection editors)
{
    private delegate object? MergeNested(IDataEditor editor, object? source, object? target);

    /// <summary>Publishes one culture: its values come from the draft, all others stay as they are published.</summary>
    /// <param name="draft">The draft, its property types known.</param>
    /// <param name="published">What is published, its property types known; null for nothing.</param>
    /// <param name="culture">The culture that is published; null for the invariant values, <c>*</c> for everything.</param>
    public TValue Publish<TValue>(TValue draft, TValue? published, string? culture)
        where TValue : BlockValue, new()
    {
        if (culture == "*")
        {
            return draft;
        }

        return Merge(
            structure: draft,
            other: published ?? new TValue(),
            fromStructure: of => of.InvariantEquals(culture),
            (editor, ofDraft, ofPublished) => editor.MergePartialPropertyValueForCulture(ofDraft, ofPublished, culture));
    }

    /// <summary>Saves what a user may edit: the values of the allowed cultures come from the user, all others stay.</summary>
    /// <param name="stored">What is stored, its property types known; null for nothing.</param>
    /// <param name="edited">What the user sent, its property types known; null for nothing.</param>
    /// <param name="mayEditInvariant">Whether the user may edit the structure and invariant values.</param>
    /// <param name="cultures">The cultures that the user may edit.</param>
    /// <returns>The value to store; null for nothing.</returns>
    public TValue? Save<TValue>(TValue? stored, TValue? edited, bool mayEditInvariant, IReadOnlyCollection<string> cultures)
        where TValue : BlockValue, new()
    {
        TValue? structure = mayEditInvariant ? edited : stored;
        TValue? other = mayEditInvariant ? stored : edited;
        if (structure is null || (other is null && !mayEditInvariant))
        {
            return structure;
        }

        other ??= new TValue();
        if (!mayEditInvariant)
        {
            RestoreRemoved(other, structure);
        }

        return Merge(
            structure,
            other,
            fromStructure: culture => MayEdit(culture) == mayEditInvariant,
            (editor, ofStructure, ofOther) => editor.MergeVariantInvariantPropertyValue(
                mayEditInvariant ? ofOther : ofStructure, mayEditInvariant ? ofStructure : ofOther, mayEditInvariant, [.. cultures]));

        bool MayEdit(string? culture) =>
            culture is null ? mayEditInvariant : cultures.Contains(culture, StringComparer.OrdinalIgnoreCase);
    }

    // Removing a block is an edit of the structure: the block stays, with the values that it had.
    private static void RestoreRemoved(BlockValue edited, BlockValue stored)
    {
        HashSet<Guid> kept = [.. edited.ContentData.Concat(edited.SettingsData).Select(item => item.Key)];
        edited.ContentData.AddRange(stored.ContentData.Where(item => !kept.Contains(item.Key)));
        edited.SettingsData.AddRange(stored.SettingsData.Where(item => !kept.Contains(item.Key)));
        edited.Expose = [.. edited.Expose, .. stored.Expose.Where(exposed => !kept.Contains(exposed.ContentKey))];
    }

    private TValue Merge<TValue>(TValue structure, TValue other, Func<string?, bool> fromStructure, MergeNested nested)
        where TValue : BlockValue, new()
    {
        HashSet<Guid> contents = [.. structure.ContentData.Select(item => item.Key)];
        return new TValue
        {
            Layout = structure.Layout,
            ContentData = Merge(structure.ContentData, other.ContentData, fromStructure, nested),
            SettingsData = Merge(structure.SettingsData, other.SettingsData, fromStructure, nested),
            Expose = InOrderOf(
                structure.Expose,
                structure.Expose.Where(exposed => fromStructure(exposed.Culture))
                    .Concat(other.Expose.Where(exposed => !fromStructure(exposed.Culture) && contents.Contains(exposed.ContentKey)))),
        };
    }

    // Two states that say the same are to read the same.
    private static List<BlockItemVariation> InOrderOf(IList<BlockItemVariation> model, IEnumerable<BlockItemVariation> exposed)
    {
        Dictionary<(Guid, string?, string?), int> places = [];
        foreach (BlockItemVariation known in model)
        {
            places.TryAdd(PlaceOf(known), places.Count);
        }

        return [.. exposed.OrderBy(one => places.GetValueOrDefault(PlaceOf(one), int.MaxValue))];
    }

    private static (Guid Content, string? Culture, string? Segment) PlaceOf(BlockItemVariation exposed) =>
        (exposed.ContentKey, exposed.Culture, exposed.Segment);

    private List<BlockItemData> Merge(
        List<BlockItemData> structure, List<BlockItemData> other, Func<string?, bool> fromStructure, MergeNested nested) =>
        structure.ConvertAll(item => new BlockItemData(item.Key, item.ContentTypeKey, item.ContentTypeAlias)
        {
            Values = [.. Merge(item.Values, other.Find(same => same.Key == item.Key)?.Values ?? [], fromStructure, nested)],
        });

    private IEnumerable<BlockPropertyValue> Merge(
        IList<BlockPropertyValue> structure, IList<BlockPropertyValue> other, Func<string?, bool> fromStructure, MergeNested nested)
    {
        Dictionary<BlockSlot, BlockPropertyValue> ofStructure = structure.ToDictionary(BlockSlot.Of);
        Dictionary<BlockSlot, BlockPropertyValue> ofOther = other.ToDictionary(BlockSlot.Of);
        foreach (BlockSlot slot in ofStructure.Keys.Union(ofOther.Keys))
        {
            BlockPropertyValue? first = ofStructure.GetValueOrDefault(slot);
            BlockPropertyValue? second = ofOther.GetValueOrDefault(slot);
            BlockPropertyValue? merged = NestedEditor((first ?? second)!) is { } editor
                ? WithValue((first ?? second)!, nested(editor, first?.Value, second?.Value))
                : fromStructure((first ?? second)!.Culture) ? first : second;
            if (merged is not null)
            {
                yield return merged;
            }
        }
    }

    private IDataEditor? NestedEditor(BlockPropertyValue value) =>
        value.PropertyType is { } type
        && editors.TryGet(type.PropertyEditorAlias, out IDataEditor? editor)
        && editor.CanMergePartialPropertyValues(type)
            ? editor
            : null;

    private static BlockPropertyValue? WithValue(BlockPropertyValue of, object? value) => value is null
        ? null
        : new BlockPropertyValue { Alias = of.Alias, Culture = of.Culture, Segment = of.Segment, PropertyType = of.PropertyType, Value = value };
}
