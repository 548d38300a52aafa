using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Administration;

internal sealed record ResendInviteUserRequestModel(ReferenceByIdModel User, string? Message);
