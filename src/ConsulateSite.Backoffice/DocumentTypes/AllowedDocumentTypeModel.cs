using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record AllowedDocumentTypeModel(Guid Id, string Name, string? Description, string? Icon)
{
    public static AllowedDocumentTypeModel Of(IContentType type) => new(type.Key, type.Name ?? string.Empty, type.Description, type.Icon);
}
