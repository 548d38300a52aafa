using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Relations;

internal sealed record RelationTypeItemResponseModel(Guid Id, IReadOnlyList<FlagModel> Flags, string Name, bool IsDeletable)
{
    public static RelationTypeItemResponseModel Of(IRelationType type) =>
        new(type.Key, FlagModel.None, type.Name ?? type.Alias, !type.IsSystemRelationType());
}
