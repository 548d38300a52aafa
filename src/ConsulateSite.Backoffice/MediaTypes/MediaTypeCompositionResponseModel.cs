using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MediaTypeCompositionResponseModel(Guid Id, string Name, string Icon)
{
    public static MediaTypeCompositionResponseModel Of(IMediaType type) => new(type.Key, type.Name ?? string.Empty, type.Icon ?? string.Empty);
}
