using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>A type of which something may be added in a place.</summary>
internal sealed record AllowedTypeModel(Guid Id, string Name, string? Description, string? Icon)
{
    public static AllowedTypeModel Of(IContentTypeBase type) => new(type.Key, type.Name ?? string.Empty, type.Description, type.Icon);
}
