using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Folders of document blueprints.</summary>
internal sealed class DocumentBlueprintContainerRepository(IDatabase database, TimeProvider time)
    : EntityContainerRepository(database, time, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintContainerRepository;
