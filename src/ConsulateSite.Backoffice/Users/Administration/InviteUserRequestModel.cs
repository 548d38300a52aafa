using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Administration;

internal sealed record InviteUserRequestModel(
    string Email, string UserName, string Name, IReadOnlyList<ReferenceByIdModel> UserGroupIds, Guid? Id, string? Message);
