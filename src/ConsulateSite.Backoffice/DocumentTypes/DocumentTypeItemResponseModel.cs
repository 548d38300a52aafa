using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeItemResponseModel(
    bool IsElement,
    bool AllowedInLibrary,
    string? Icon,
    string? Description,
    string Name,
    Guid Id,
    IReadOnlyList<FlagModel> Flags)
{
    public static DocumentTypeItemResponseModel Of(IContentType type) =>
        new(type.IsElement, type.AllowedInLibrary, type.Icon, type.Description, type.Name ?? string.Empty, type.Key, FlagModel.None);
}
