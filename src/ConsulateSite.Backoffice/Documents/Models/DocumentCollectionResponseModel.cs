using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentCollectionResponseModel(
    DocumentTypeCollectionReferenceResponseModel DocumentType,
    bool IsTrashed,
    bool IsProtected,
    IReadOnlyCollection<ReferenceByIdModel> Ancestors,
    string? Updater,
    string? Creator,
    int SortOrder,
    Guid Id,
    IReadOnlyCollection<FlagModel> Flags,
    IReadOnlyCollection<DocumentValueResponseModel> Values,
    IReadOnlyCollection<DocumentVariantResponseModel> Variants);
