using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Collects what nested values refer to and the tags that they carry.</summary>
internal sealed class BlockReferences(
    PropertyEditorCollection editors,
    DataValueReferenceFactoryCollection references,
    IDataTypeConfigurationCache configurations,
    ILanguageService languages)
{
    /// <summary>The items to which nested values refer, each once.</summary>
    /// <param name="value">The value, its property types known.</param>
    public IEnumerable<UmbracoEntityReference> GetReferences(BlockValue value) =>
        Nested(value)
            .GroupBy(nested => nested.PropertyType!.PropertyEditorAlias, nested => nested.Value)
            .SelectMany(values => editors.TryGet(values.Key, out IDataEditor? editor)
                ? references.GetReferences(editor, values.Distinct())
                : Enumerable.Empty<UmbracoEntityReference>())
            .Distinct();

    /// <summary>The tags of nested values; a value with a culture has its tags in that language.</summary>
    /// <param name="value">The value, its property types known.</param>
    /// <param name="languageId">The language of the property that holds it.</param>
    public IEnumerable<ITag> GetTags(BlockValue value, int? languageId)
    {
        foreach (BlockPropertyValue nested in Nested(value))
        {
            if (editors.TryGet(nested.PropertyType!.PropertyEditorAlias, out IDataEditor? editor)
                && editor.GetValueEditor() is IDataValueTags tags)
            {
                int? language = nested.Culture is null ? languageId : LanguageId(nested.Culture);
                foreach (ITag tag in tags.GetTags(nested.Value, configurations.GetConfiguration(nested.PropertyType.DataTypeKey), language))
                {
                    yield return tag;
                }
            }
        }
    }

    private static IEnumerable<BlockPropertyValue> Nested(BlockValue value) =>
        value.ContentData.Concat(value.SettingsData).SelectMany(item => item.Values);

    private int? LanguageId(string culture) => languages.GetAsync(culture).GetAwaiter().GetResult()?.Id;
}
