using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>The groups that users shall belong to from now on.</summary>
internal sealed record UpdateUserGroupsOnUserRequestModel(IReadOnlyList<ReferenceByIdModel> UserIds, IReadOnlyList<ReferenceByIdModel> UserGroupIds);
