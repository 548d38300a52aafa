using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Which types use a data type.</summary>
internal sealed class DataTypeUsages(ContentTypeCache types)
{
    /// <summary>The types with a property of this data type, each with the aliases of those properties.</summary>
    public IReadOnlyDictionary<Udi, IEnumerable<string>> InProperties(int dataTypeId) => types.Current.All
        .Select(type => (type, aliases: (string[])[.. type.PropertyTypes.Where(property => property.DataTypeId == dataTypeId).Select(property => property.Alias)]))
        .Where(usage => usage.aliases.Length > 0)
        .ToDictionary(usage => UdiOf(usage.type), IEnumerable<string> (usage) => usage.aliases);

    /// <summary>The types that show their children in a list configured by this data type, each with the data type's name.</summary>
    public IReadOnlyDictionary<Udi, IEnumerable<string>> AsListView(IDataType dataType) => types.Current.All
        .Where(type => type.ListView == dataType.Key)
        .ToDictionary(UdiOf, IEnumerable<string> (_) => [dataType.Name ?? string.Empty]);

    private static Udi UdiOf(IContentTypeComposition type) => new GuidUdi(
        type is IMediaType ? Constants.UdiEntityType.MediaType : Constants.UdiEntityType.DocumentType, type.Key);
}
