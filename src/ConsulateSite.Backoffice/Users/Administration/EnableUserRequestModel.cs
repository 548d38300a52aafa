using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Users who may sign in again.</summary>
internal sealed record EnableUserRequestModel(IReadOnlyList<ReferenceByIdModel> UserIds);
