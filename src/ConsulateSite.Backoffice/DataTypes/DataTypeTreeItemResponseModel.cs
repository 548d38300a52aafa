using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.DataTypes;

internal sealed record DataTypeTreeItemResponseModel(
    string? EditorUiAlias,
    bool IsDeletable,
    bool IsFolder,
    bool NoAccess,
    string Name,
    Guid Id,
    ReferenceByIdModel? Parent,
    IReadOnlyList<FlagModel> Flags,
    bool HasChildren)
{
    public static DataTypeTreeItemResponseModel Of(TypeTreeNode node, IDataType? type) => new(
        type?.EditorUiAlias,
        type is null || type.IsDeletableDataType(),
        node.IsFolder,
        NoAccess: false,
        node.Entity.Name ?? string.Empty,
        node.Entity.Key,
        ReferenceByIdModel.OrNull(node.ParentKey),
        FlagModel.None,
        node.Entity.HasChildren);
}
