using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentBlueprintResponseModel(
    DocumentTypeReferenceResponseModel DocumentType,
    Guid Id,
    IReadOnlyCollection<FlagModel> Flags,
    IReadOnlyCollection<DocumentValueResponseModel> Values,
    IReadOnlyCollection<DocumentVariantResponseModel> Variants);
