using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Media;

internal sealed record MediaItemResponseModel(
    Guid Id,
    IReadOnlyList<FlagModel> Flags,
    bool IsTrashed,
    ReferenceByIdModel? Parent,
    bool HasChildren,
    MediaTypeReferenceResponseModel MediaType,
    IReadOnlyList<VariantItemResponseModel> Variants);
