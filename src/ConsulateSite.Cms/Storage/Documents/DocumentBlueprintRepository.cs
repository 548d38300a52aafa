using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>Blueprints: documents that serve as a start for others.</summary>
internal sealed class DocumentBlueprintRepository(
    IDatabase database,
    ISharedContentTypes types,
    DocumentHydrator hydrator,
    DocumentWriter writer,
    DocumentVersions versions,
    DocumentSchedules schedules,
    DocumentPermissions permissions,
    TimeProvider time)
    : DocumentRepository(
        database, types, hydrator, writer, versions, schedules, permissions, time, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintRepository;
