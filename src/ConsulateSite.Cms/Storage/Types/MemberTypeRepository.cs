using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Member types, of which there are none: this product has no members. Reading says so, writing is refused.</summary>
internal sealed class MemberTypeRepository : IMemberTypeRepository
{
    public IMemberType? Get(int id) => null;

    public IMemberType? Get(Guid id) => null;

    public IMemberType? Get(string alias) => null;

    public IEnumerable<IMemberType> GetMany(params int[]? ids) => [];

    public IEnumerable<IMemberType> GetMany(params Guid[]? ids) => [];

    public IEnumerable<IMemberType> Get(IQuery<IMemberType> query) => [];

    public int Count(IQuery<IMemberType>? query) => 0;

    public bool Exists(int id) => false;

    public bool Exists(Guid id) => false;

    public bool HasContainerInPath(string contentPath) => false;

    public bool HasContainerInPath(params int[] ids) => false;

    public bool HasContentNodes(int id) => false;

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) => [];

    public string GetUniqueAlias(string alias) => throw Refusal();

    public void Save(IMemberType entity) => throw Refusal();

    public void Delete(IMemberType entity) => throw Refusal();

    public IEnumerable<MoveEventInfo<IMemberType>> Move(IMemberType moving, EntityContainer container) => throw Refusal();

    private static NotSupportedException Refusal() => new("Member types are not part of this product.");
}
