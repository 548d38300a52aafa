using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record AllowedMediaTypeItemResponseModel(
    bool MatchedFileExtension, string? Icon, string Name, Guid Id, IReadOnlyList<FlagModel> Flags)
{
    public static AllowedMediaTypeItemResponseModel Of(MediaTypeFileExtensionMatchResult match) =>
        new(match.IsSpecificMatch, match.MediaType.Icon, match.MediaType.Name ?? string.Empty, match.MediaType.Key, FlagModel.None);
}
