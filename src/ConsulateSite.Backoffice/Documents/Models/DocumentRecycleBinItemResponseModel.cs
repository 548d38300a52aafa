using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentRecycleBinItemResponseModel(
    DocumentTypeReferenceResponseModel DocumentType,
    IReadOnlyCollection<DocumentVariantItemResponseModel> Variants,
    Guid Id,
    DateTimeOffset CreateDate,
    bool HasChildren,
    ReferenceByIdModel? Parent);
