using ConsulateSite.Backoffice.Documents;

namespace ConsulateSite.Backoffice.References;

internal sealed record DocumentReferenceResponseModel(
    Guid Id,
    string? Name,
    bool? Published,
    TrackedReferenceDocumentTypeModel DocumentType,
    IReadOnlyList<DocumentVariantItemResponseModel> Variants) : IReferenceResponseModel;
