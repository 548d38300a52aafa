using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Media;

internal sealed record MediaResponseModel(
    Guid Id,
    IReadOnlyList<FlagModel> Flags,
    IReadOnlyList<MediaValueResponseModel> Values,
    IReadOnlyList<MediaVariantResponseModel> Variants,
    bool IsTrashed,
    MediaTypeReferenceResponseModel MediaType);
