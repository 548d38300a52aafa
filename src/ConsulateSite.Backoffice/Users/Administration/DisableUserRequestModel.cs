using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Users who may not sign in any more.</summary>
internal sealed record DisableUserRequestModel(IReadOnlyList<ReferenceByIdModel> UserIds);
