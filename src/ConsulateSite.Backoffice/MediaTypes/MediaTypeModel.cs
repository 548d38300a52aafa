using ConsulateSite.Backoffice.ContentTypes;

namespace ConsulateSite.Backoffice.MediaTypes;

/// <summary>What a media type has beyond other types, whether asked for or sent.</summary>
internal abstract record MediaTypeModel : ContentTypeModel
{
    public required IReadOnlyCollection<MediaTypeSortModel> AllowedMediaTypes { get; init; }

    public required IReadOnlyCollection<MediaTypeCompositionModel> Compositions { get; init; }
}
