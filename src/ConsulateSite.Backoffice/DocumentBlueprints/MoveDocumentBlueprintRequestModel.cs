using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

internal sealed record MoveDocumentBlueprintRequestModel(ReferenceByIdModel? Target);
