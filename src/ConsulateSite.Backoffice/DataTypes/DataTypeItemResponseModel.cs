using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.DataTypes;

internal sealed record DataTypeItemResponseModel(
    string? EditorUiAlias, string EditorAlias, bool IsDeletable, string Name, Guid Id, IReadOnlyList<FlagModel> Flags)
{
    public static DataTypeItemResponseModel Of(IDataType type) =>
        new(type.EditorUiAlias, type.EditorAlias, type.IsDeletableDataType(), type.Name ?? string.Empty, type.Key, FlagModel.None);
}
