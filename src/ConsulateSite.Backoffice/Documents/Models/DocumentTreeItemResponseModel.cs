using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentTreeItemResponseModel(
    bool IsProtected,
    IReadOnlyCollection<ReferenceByIdModel> Ancestors,
    DocumentTypeReferenceResponseModel DocumentType,
    IReadOnlyCollection<DocumentVariantItemResponseModel> Variants,
    bool NoAccess,
    bool IsTrashed,
    DateTimeOffset CreateDate,
    Guid Id,
    ReferenceByIdModel? Parent,
    IReadOnlyCollection<FlagModel> Flags,
    bool HasChildren);
