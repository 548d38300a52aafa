using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Documents.Models;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

internal sealed record CreateDocumentBlueprintRequestModel(
    ReferenceByIdModel DocumentType,
    ReferenceByIdModel? Parent,
    Guid? Id,
    IReadOnlyCollection<DocumentValueModel> Values,
    IReadOnlyCollection<DocumentVariantRequestModel> Variants);
