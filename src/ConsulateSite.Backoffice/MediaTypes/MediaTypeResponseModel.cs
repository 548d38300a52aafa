using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MediaTypeResponseModel : MediaTypeModel
{
    public required bool IsDeletable { get; init; }

    public required bool AliasCanBeChanged { get; init; }

    public required Guid Id { get; init; }

    public static MediaTypeResponseModel Of(IMediaType type) => new()
    {
        Id = type.Key,
        IsDeletable = !type.IsSystemMediaType(),
        AliasCanBeChanged = !type.IsSystemMediaType(),
        Alias = type.Alias,
        Name = type.Name ?? string.Empty,
        Description = type.Description,
        Icon = type.Icon ?? string.Empty,
        AllowedAsRoot = type.AllowedAsRoot,
        VariesByCulture = type.VariesByCulture(),
        VariesBySegment = type.VariesBySegment(),
        Collection = ReferenceByIdModel.OrNull(type.ListView),
        IsElement = type.IsElement,
        AllowedInLibrary = type.AllowedInLibrary,
        Properties = ContentTypeParts.Properties(type),
        Containers = ContentTypeParts.Containers(type),
        AllowedMediaTypes =
        [
            .. (type.AllowedContentTypes ?? []).OrderBy(allowed => allowed.SortOrder)
                .Select(allowed => new MediaTypeSortModel(new ReferenceByIdModel(allowed.Key), allowed.SortOrder)),
        ],
        Compositions =
        [
            .. ContentTypeParts.Compositions(type)
                .Select(composition => new MediaTypeCompositionModel(new ReferenceByIdModel(composition.Key), composition.Kind)),
        ],
    };
}
