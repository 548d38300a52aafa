using System.Globalization;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Turns stored values into Umbraco's properties and back.</summary>
internal static class PropertyHydration
{
    /// <summary>The properties of a type with the edited and the published values.</summary>
    /// <param name="types">The property types, own and composed.</param>
    /// <param name="edited">The values of the version that is edited, by alias.</param>
    /// <param name="published">The values of the published version; null when nothing is published.</param>
    /// <param name="aliases">The properties to load; null for all.</param>
    public static PropertyCollection ToProperties(
        IEnumerable<IPropertyType> types,
        Dictionary<string, IReadOnlyList<StoredValue>> edited,
        Dictionary<string, IReadOnlyList<StoredValue>>? published,
        string[]? aliases = null) => new(types
            .Where(type => aliases is null || aliases.Contains(type.Alias, StringComparer.OrdinalIgnoreCase))
            .Select(type => (IProperty)Property.CreateWithValues(type.Id, type, [.. InitialValues(type, edited, published)])));

    /// <summary>The edited values of all properties, ready to be stored.</summary>
    public static string EditedJson(IEnumerable<IProperty> properties) => ToJson(properties, value => value.EditedValue);

    /// <summary>The published values of all properties, ready to be stored.</summary>
    public static string PublishedJson(IEnumerable<IProperty> properties) => ToJson(properties, value => value.PublishedValue);

    private static IEnumerable<Property.InitialPropertyValue> InitialValues(
        IPropertyType type,
        Dictionary<string, IReadOnlyList<StoredValue>> edited,
        Dictionary<string, IReadOnlyList<StoredValue>>? published)
    {
        foreach (StoredValue value in edited.GetValueOrDefault(type.Alias) ?? [])
        {
            if (Convert(value.Value, type.ValueStorageType) is { } converted)
            {
                yield return new Property.InitialPropertyValue(value.Culture, value.Segment, false, converted);
            }
        }

        foreach (StoredValue value in published?.GetValueOrDefault(type.Alias) ?? [])
        {
            if (Convert(value.Value, type.ValueStorageType) is { } converted)
            {
                yield return new Property.InitialPropertyValue(value.Culture, value.Segment, true, converted);
            }
        }
    }

    private static string ToJson(IEnumerable<IProperty> properties, Func<IPropertyValue, object?> pick) =>
        PropertyValuesJson.Write(properties.Select(property => KeyValuePair.Create(property.Alias, ToStored(property, pick))));

    private static IReadOnlyList<StoredValue> ToStored(IProperty property, Func<IPropertyValue, object?> pick)
    {
        ValueStorageType storage = property.PropertyType.ValueStorageType;
        return [.. property.Values
            .Select(value => (value.Culture, value.Segment, Picked: pick(value)))
            .Where(x => x.Picked is not null)
            .Select(x => new StoredValue(x.Culture, x.Segment, Convert(x.Picked!, storage) ?? x.Picked!))];
    }

    // A data type may have got another storage type since the value was written; what does not fit it any more is no value.
    private static object? Convert(object value, ValueStorageType target)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return (target, value) switch
        {
            (ValueStorageType.Integer, int or long) => (int)System.Convert.ToInt64(value, invariant),
            (ValueStorageType.Integer, bool flag) => flag ? 1 : 0,
            (ValueStorageType.Integer, decimal number) => (int)number,
            (ValueStorageType.Integer, string text) => int.TryParse(text, NumberStyles.Integer, invariant, out int integer) ? integer : null,
            (ValueStorageType.Decimal, int or long or decimal or double) => System.Convert.ToDecimal(value, invariant),
            (ValueStorageType.Decimal, string text) => decimal.TryParse(text, NumberStyles.Number, invariant, out decimal number) ? number : null,
            (ValueStorageType.Date, DateTime) => value,
            (ValueStorageType.Date, string text) =>
                DateTime.TryParse(text, invariant, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out DateTime date) ? date : null,
            (ValueStorageType.Nvarchar or ValueStorageType.Ntext, string) => value,
            (ValueStorageType.Nvarchar or ValueStorageType.Ntext, DateTime date) => date.ToString("o", invariant),
            (ValueStorageType.Nvarchar or ValueStorageType.Ntext, _) => System.Convert.ToString(value, invariant),
            _ => null,
        };
    }
}
