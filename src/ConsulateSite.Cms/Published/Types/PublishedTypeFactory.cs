using ConsulateSite.Cms.Published.Caching;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Published.Types;

/// <summary>Makes published content types and their properties, and keeps the data types that they share.</summary>
/// <remarks>
/// Data types are read one by one when a type needs them, so that a type which is read while its data type is being
/// changed finds the old one or the new one, and never none.
/// </remarks>
internal sealed class PublishedTypeFactory(
    IDatabase database,
    CommitClock clock,
    IPublishedModelFactory models,
    PropertyValueConverterCollection converters,
    IIdKeyMap keys,
    IDataTypeService dataTypes) : IPublishedContentTypeFactory
{
    private readonly StampedCache<int, PublishedDataType> _dataTypes = new(clock);

    public IPublishedContentType CreateContentType(IContentTypeComposition contentType) => new PublishedContentType(contentType, this);

    public IPublishedPropertyType CreatePropertyType(IPublishedContentType contentType, IPropertyType propertyType) =>
        new PublishedPropertyType(contentType, propertyType, converters, models, this);

    public IPublishedPropertyType CreatePropertyType(
        IPublishedContentType contentType, string propertyTypeAlias, int dataTypeId, ContentVariation variations) =>
        new PublishedPropertyType(contentType, propertyTypeAlias, dataTypeId, isUserProperty: true, variations, converters, models, this);

    public IPublishedPropertyType CreateCorePropertyType(
        IPublishedContentType contentType, string propertyTypeAlias, int dataTypeId, ContentVariation variations) =>
        new PublishedPropertyType(contentType, propertyTypeAlias, dataTypeId, isUserProperty: false, variations, converters, models, this);

    /// <summary>The data type.</summary>
    /// <exception cref="ArgumentException">There is none with this identifier.</exception>
    public PublishedDataType GetDataType(int id) => _dataTypes.Get(id) ?? LoadDataType(id);

    public void ClearDataTypeCache() => _dataTypes.Clear();

    public void NotifyDataTypeChanges(params int[] ids)
    {
        if (ids.Length == 0)
        {
            _dataTypes.Clear();
        }

        Array.ForEach(ids, _dataTypes.Remove);
    }

    private PublishedDataType LoadDataType(int id) => database.InScope(() =>
    {
        DatabaseSession session = database.Session;
        session.Read();
        IDataType dataType = keys.GetKeyForId(id, UmbracoObjectTypes.DataType) is { Success: true, Result: Guid key }
            && dataTypes.GetAsync(key).GetAwaiter().GetResult() is { } found
                ? found
                : throw new ArgumentException($"There is no data type {id}.", nameof(id));
        PublishedDataType published = new(
            dataType.Id, dataType.EditorAlias, dataType.EditorUiAlias, new Lazy<object?>(() => dataType.ConfigurationObject));
        _dataTypes.Add(id, published, session.ShareableAsOf);
        return published;
    });
}
