using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Media;

internal sealed record MediaCollectionResponseModel(
    Guid Id,
    IReadOnlyList<FlagModel> Flags,
    IReadOnlyList<MediaValueResponseModel> Values,
    IReadOnlyList<MediaVariantResponseModel> Variants,
    string? Creator,
    int SortOrder,
    MediaTypeCollectionReferenceResponseModel MediaType);
