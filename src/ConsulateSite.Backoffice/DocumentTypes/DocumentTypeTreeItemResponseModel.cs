using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeTreeItemResponseModel(
    bool IsElement,
    string Icon,
    bool IsFolder,
    bool NoAccess,
    string Name,
    Guid Id,
    ReferenceByIdModel? Parent,
    IReadOnlyList<FlagModel> Flags,
    bool HasChildren)
{
    public static DocumentTypeTreeItemResponseModel Of(TypeTreeNode node, IContentType? type) => new(
        type?.IsElement ?? false,
        type?.Icon ?? string.Empty,
        node.IsFolder,
        NoAccess: false,
        node.Entity.Name ?? string.Empty,
        node.Entity.Key,
        ReferenceByIdModel.OrNull(node.ParentKey),
        FlagModel.None,
        node.Entity.HasChildren);
}
