using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Documents.Models;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

internal sealed record DocumentBlueprintResponseModel(
    DocumentTypeReferenceResponseModel DocumentType,
    Guid Id,
    IReadOnlyCollection<FlagModel> Flags,
    IReadOnlyCollection<DocumentValueResponseModel> Values,
    IReadOnlyCollection<DocumentVariantResponseModel> Variants);
