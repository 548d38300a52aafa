using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.UserGroups;

internal sealed record UserGroupItemResponseModel(Guid Id, IReadOnlyList<FlagModel> Flags, string Name, string? Icon, string? Alias)
{
    public static UserGroupItemResponseModel Of(IUserGroup group) => new(group.Key, FlagModel.None, group.Name ?? group.Alias, group.Icon, group.Alias);
}
