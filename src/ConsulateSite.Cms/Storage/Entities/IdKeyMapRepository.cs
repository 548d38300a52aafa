using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Entities;

/// <summary>Translates between the two identifiers of a node.</summary>
internal sealed class IdKeyMapRepository(IDatabase database) : IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) =>
        OfType(umbracoObjectType).Where(x => x.Key == key).Select(x => (int?)x.Id).FirstOrDefault();

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType) =>
        OfType(umbracoObjectType).Where(x => x.Id == id).Select(x => (Guid?)x.Key).FirstOrDefault();

    private IQueryable<NodeRow> OfType(UmbracoObjectTypes type)
    {
        if (type == UmbracoObjectTypes.Unknown)
        {
            return database.Read.Nodes;
        }

        Guid objectType = type.GetGuid();
        return database.Read.Nodes.Where(x => x.ObjectType == objectType);
    }
}
