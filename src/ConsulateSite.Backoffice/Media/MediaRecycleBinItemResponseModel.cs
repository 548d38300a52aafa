using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Media;

internal sealed record MediaRecycleBinItemResponseModel(
    Guid Id,
    DateTimeOffset CreateDate,
    bool HasChildren,
    ReferenceByIdModel? Parent,
    MediaTypeReferenceResponseModel MediaType,
    IReadOnlyList<VariantItemResponseModel> Variants);
