using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MediaTypeItemResponseModel(string? Icon, string Name, Guid Id, IReadOnlyList<FlagModel> Flags)
{
    public static MediaTypeItemResponseModel Of(IMediaType type) => new(type.Icon, type.Name ?? string.Empty, type.Key, FlagModel.None);
}
