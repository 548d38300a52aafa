using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.ContentTypes;

internal sealed record CompositionResponseModel(Guid Id, string Name, string Icon)
{
    public static CompositionResponseModel Of(IContentTypeComposition type) => new(type.Key, type.Name ?? string.Empty, type.Icon ?? string.Empty);
}
