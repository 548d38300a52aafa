using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Users to delete.</summary>
internal sealed record DeleteUsersRequestModel(IReadOnlyList<ReferenceByIdModel> UserIds);
