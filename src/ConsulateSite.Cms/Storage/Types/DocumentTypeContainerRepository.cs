using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Folders of document types.</summary>
internal sealed class DocumentTypeContainerRepository(IDatabase database, TimeProvider time, ContentTypeCache items)
    : EntityContainerRepository(database, time, Constants.ObjectTypes.DocumentType), IDocumentTypeContainerRepository
{
    protected override void ContentsMoved() => items.Invalidate();
}
