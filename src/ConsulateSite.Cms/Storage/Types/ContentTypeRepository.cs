using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Document types and element types.</summary>
internal sealed class ContentTypeRepository(
    ContentTypeCache types, ContentTypeWriter writer, ContentAlignment content, IDatabase database, TimeProvider time)
    : TypeRepository<IContentType>(Constants.ObjectTypes.DocumentType, types, writer, content, database, time), IContentTypeRepository
{
    public override EntitySnapshot<IContentType> Shared => Types.Documents;

    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query)
    {
        HashSet<int> properties = [.. Shared.All.SelectMany(type => type.PropertyTypes).OfType<PropertyType>()
            .Matching(query).Select(property => property.Id)];
        return Copies(Shared.All.Where(type => type.PropertyTypes.Any(property => properties.Contains(property.Id))));
    }

    public IEnumerable<string> GetAllPropertyTypeAliases() =>
        [.. Types.All.SelectMany(type => type.PropertyTypes).Select(property => property.Alias).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) =>
        [.. Types.All.Where(type => objectTypes.Length == 0 || objectTypes.Contains(ObjectTypeOf(type))).Select(type => type.Alias)];

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases)
    {
        HashSet<string> wanted = new(aliases, StringComparer.OrdinalIgnoreCase);
        return [.. Types.All.Where(type => wanted.Contains(type.Alias)).Select(type => type.Id)];
    }

    private static Guid ObjectTypeOf(IContentTypeComposition type) =>
        type is IMediaType ? Constants.ObjectTypes.MediaType : Constants.ObjectTypes.DocumentType;
}
