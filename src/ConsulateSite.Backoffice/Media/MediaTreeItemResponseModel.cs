using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Media;

internal sealed record MediaTreeItemResponseModel(
    bool HasChildren,
    Guid Id,
    ReferenceByIdModel? Parent,
    IReadOnlyList<FlagModel> Flags,
    bool NoAccess,
    bool IsTrashed,
    DateTimeOffset CreateDate,
    MediaTypeReferenceResponseModel MediaType,
    IReadOnlyList<VariantItemResponseModel> Variants);
