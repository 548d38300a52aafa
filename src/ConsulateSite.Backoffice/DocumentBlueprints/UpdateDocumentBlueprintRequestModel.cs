using ConsulateSite.Backoffice.Documents.Models;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

internal sealed record UpdateDocumentBlueprintRequestModel(
    IReadOnlyCollection<DocumentValueModel> Values,
    IReadOnlyCollection<DocumentVariantRequestModel> Variants);
