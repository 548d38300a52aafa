using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeCompositionResponseModel(Guid Id, string Name, string Icon)
{
    public static DocumentTypeCompositionResponseModel Of(IContentType type) => new(type.Key, type.Name ?? string.Empty, type.Icon ?? string.Empty);
}
