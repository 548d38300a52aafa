using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record AllowedMediaTypeModel(Guid Id, string Name, string? Description, string? Icon)
{
    public static AllowedMediaTypeModel Of(IMediaType type) => new(type.Key, type.Name ?? string.Empty, type.Description, type.Icon);
}
