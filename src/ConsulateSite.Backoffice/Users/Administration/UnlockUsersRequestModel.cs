using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Users who had entered a wrong password too often.</summary>
internal sealed record UnlockUsersRequestModel(IReadOnlyList<ReferenceByIdModel> UserIds);
