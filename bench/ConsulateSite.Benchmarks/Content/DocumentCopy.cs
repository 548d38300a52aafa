using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace ConsulateSite.Benchmarks.Content;

/// <summary>Makes new documents that are as rich as an existing one, so that a measured write is a real write.</summary>
/// <param name="source">The document to copy, with its values in all cultures.</param>
/// <param name="parentKey">Where the copies go.</param>
/// <param name="editors">The property editors, which turn stored values into what a client sends.</param>
internal sealed class DocumentCopy(IContent source, Guid parentKey, PropertyEditorCollection editors)
{
    private readonly IReadOnlyList<PropertyValueModel> _values = [.. source.Properties.SelectMany(property => Values(property, editors))];

    /// <summary>The cultures that the copies have.</summary>
    public IReadOnlyList<string> Cultures { get; } = [.. source.AvailableCultures];

    /// <summary>What a client would send to create the copy with this number.</summary>
    public ContentCreateModel Model(int number) => new()
    {
        Key = Guid.NewGuid(),
        ParentKey = parentKey,
        ContentTypeKey = source.ContentType.Key,
        Variants = [.. Cultures.Select(culture => new VariantModel { Culture = culture, Name = Name(number, culture) })],
        Properties = [.. _values],
    };

    /// <summary>The same as an entity, for filling a database without the checks of the client's way.</summary>
    public IContent Entity(int number, int parentId, IContentType type)
    {
        Umbraco.Cms.Core.Models.Content copy = new(Name(number, Cultures[0]), parentId, type);
        foreach (string culture in Cultures)
        {
            copy.SetCultureName(Name(number, culture), culture);
        }

        foreach (IProperty property in source.Properties)
        {
            foreach (IPropertyValue value in property.Values)
            {
                copy.SetValue(property.Alias, value.EditedValue, value.Culture, value.Segment);
            }
        }

        return copy;
    }

    private static IEnumerable<PropertyValueModel> Values(IProperty property, PropertyEditorCollection editors)
    {
        IDataValueEditor editor = editors[property.PropertyType.PropertyEditorAlias]!.GetValueEditor();
        return property.Values.Select(value => new PropertyValueModel
        {
            Alias = property.Alias,
            Culture = value.Culture,
            Segment = value.Segment,
            Value = editor.ToEditor(property, value.Culture, value.Segment),
        });
    }

    private string Name(int number, string culture) => $"{source.GetCultureName(culture)} {number}";
}
