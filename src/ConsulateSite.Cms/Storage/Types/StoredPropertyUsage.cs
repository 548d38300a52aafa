using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Whether any version of any item has a value for a property.</summary>
internal sealed class StoredPropertyUsage(IDatabase database, ContentTypeCache types) : IDataTypeUsageRepository, IPropertyTypeUsageRepository
{
    public Task<bool> HasSavedValuesAsync(Guid dataTypeKey) => Task.FromResult(database.InScope(() => types.Current.All
        .SelectMany(type => type.PropertyTypes.Where(property => property.DataTypeKey == dataTypeKey), (type, property) => (type, property))
        .Any(use => HasValue(use.type, use.property.Alias))));

    public Task<bool> HasSavedPropertyValuesAsync(Guid contentTypeKey, string propertyAlias) => Task.FromResult(database.InScope(() =>
        types.Current.Find(contentTypeKey) is { } type
        && type.CompositionPropertyTypes.Any(property => property.Alias == propertyAlias)
        && HasValue(type, propertyAlias)));

    public Task<bool> ContentTypeExistAsync(Guid contentTypeKey) => Task.FromResult(types.Current.Find(contentTypeKey) is not null);

    private bool HasValue(IContentTypeComposition type, string alias)
    {
        // A quotation mark inside a value is escaped, so that this occurs where the property's values begin and nowhere else.
        string mark = $"\"{alias}\":[";
        int[] ids = [.. types.Current.WithDependents(type.Id).Select(user => user.Id)];
        return database.Read.Versions.Any(version => version.Values.Contains(mark)
            && database.Read.Contents.Any(content => content.NodeId == version.NodeId && ids.Contains(content.ContentTypeId)));
    }
}
