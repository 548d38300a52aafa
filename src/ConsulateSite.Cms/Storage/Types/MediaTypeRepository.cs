using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Media types.</summary>
internal sealed class MediaTypeRepository(
    ContentTypeCache types, ContentTypeWriter writer, ContentAlignment content, IDatabase database, TimeProvider time)
    : TypeRepository<IMediaType>(Constants.ObjectTypes.MediaType, types, writer, content, database, time), IMediaTypeRepository
{
    public override EntitySnapshot<IMediaType> Shared => Types.Media;
}
