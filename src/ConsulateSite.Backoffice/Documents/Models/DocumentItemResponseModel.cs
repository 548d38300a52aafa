using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentItemResponseModel(
    bool IsTrashed,
    bool IsProtected,
    ReferenceByIdModel? Parent,
    bool HasChildren,
    DocumentTypeReferenceResponseModel DocumentType,
    IReadOnlyCollection<DocumentVariantItemResponseModel> Variants,
    Guid Id,
    IReadOnlyCollection<FlagModel> Flags);
