using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Documents.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.ContentEditing;

/// <summary>What stands in the fields of a document, as the property editors of the client want it.</summary>
internal sealed class PropertyValues(PropertyEditorCollection editors, IJsonSerializer json)
{
    private static readonly string?[] None = [null];

    /// <summary>The values that editors see.</summary>
    /// <param name="properties">The fields.</param>
    /// <param name="cultures">The languages of which values are wanted.</param>
    /// <param name="published">What is on the site instead of what is being worked on.</param>
    public IReadOnlyCollection<DocumentValueResponseModel> Of(
        IEnumerable<IProperty> properties, IReadOnlyCollection<string> cultures, bool published = false) =>
        [.. properties.SelectMany(property => Of(published ? Published(property) : property, cultures))];

    private IEnumerable<DocumentValueResponseModel> Of(IProperty property, IReadOnlyCollection<string> cultures)
    {
        if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor))
        {
            return [];
        }

        IEnumerable<string?> ofCultures = property.PropertyType.VariesByCulture() ? [.. cultures] : None;
        string?[] segments = property.PropertyType.VariesBySegment()
            ? [null, .. property.Values.Select(x => x.Segment).OfType<string>().Distinct(StringComparer.Ordinal)]
            : None;
        IDataValueEditor values = editor.GetValueEditor();
        return ofCultures.SelectMany(culture => segments.Select(segment => new DocumentValueResponseModel(
            editor.Alias, culture, segment, property.Alias, ToNode(values.ToEditor(property, culture, segment)))));
    }

    // Property editors read what is being worked on; a copy lets them read what is published.
    private static Property Published(IProperty property)
    {
        Property copy = new(property.PropertyType);
        foreach (IPropertyValue value in property.Values.Where(x => x.PublishedValue is not null))
        {
            copy.SetValue(value.PublishedValue, value.Culture, value.Segment);
        }

        return copy;
    }

    private JsonNode? ToNode(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        _ => ClientOrder.Of(JsonNode.Parse(json.Serialize(value))),
    };
}
