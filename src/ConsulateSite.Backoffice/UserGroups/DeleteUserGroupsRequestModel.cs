using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.UserGroups;

internal sealed record DeleteUserGroupsRequestModel(IReadOnlyList<ReferenceByIdModel> UserGroupIds);
