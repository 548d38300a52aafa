using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

internal sealed record CreateDocumentBlueprintFromDocumentRequestModel(
    ReferenceByIdModel Document,
    Guid? Id,
    string Name,
    ReferenceByIdModel? Parent);
