using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Folders of media types.</summary>
internal sealed class MediaTypeContainerRepository(IDatabase database, TimeProvider time, ContentTypeCache items)
    : EntityContainerRepository(database, time, Constants.ObjectTypes.MediaType), IMediaTypeContainerRepository
{
    protected override void ContentsMoved() => items.Invalidate();
}
