using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.Users.Administration;

internal sealed record CreateUserRequestModel(
    string Email, string UserName, string Name, IReadOnlyList<ReferenceByIdModel> UserGroupIds, Guid? Id, UserKind Kind);
