using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MediaTypeTreeItemResponseModel(
    string Icon,
    bool IsDeletable,
    bool IsFolder,
    bool NoAccess,
    string Name,
    Guid Id,
    ReferenceByIdModel? Parent,
    IReadOnlyList<FlagModel> Flags,
    bool HasChildren)
{
    public static MediaTypeTreeItemResponseModel Of(TypeTreeNode node, IMediaType? type) => new(
        type?.Icon ?? string.Empty,
        type is null || !type.IsSystemMediaType(),
        node.IsFolder,
        NoAccess: false,
        node.Entity.Name ?? string.Empty,
        node.Entity.Key,
        ReferenceByIdModel.OrNull(node.ParentKey),
        FlagModel.None,
        node.Entity.HasChildren);
}
